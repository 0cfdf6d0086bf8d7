import { z } from 'zod';
import type { Problem } from '../checking/problem.ts';
import type { ElsewhereStory } from './types.ts';
import { idOf, readFile } from './read-file.ts';
import { calendarDate, keys, language, maybe, text, webAddress } from './values.ts';

const paragraphs = 'a list of paragraphs';

const elsewhereFile = keys({
  headline: text,
  publisher: text,
  published: calendarDate,
  updated: maybe(calendarDate),
  url: webAddress,
  read: calendarDate,
  lang: language,
  summary: z.array(text, { error: paragraphs }).min(1, { error: paragraphs }),
  relationToUs: text,
});

/** Reads a file of `content/elsewhere/`; its id is the file's name. */
export function readElsewhereFile(
  file: string,
  source: string,
): { story: ElsewhereStory | null; problems: Problem[] } {
  const { value, problems } = readFile(file, source, elsewhereFile);
  return { story: value && { id: idOf(file), ...value }, problems };
}
