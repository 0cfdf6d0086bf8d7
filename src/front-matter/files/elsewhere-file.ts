import { z } from 'zod';
import type { Problem } from '../../checking/problem.ts';
import type { ElsewhereStory } from '../types.ts';
import { idOf, readFile } from './read-file.ts';
import { reversedElsewhereDates } from '../reversed-dates.ts';
import {
  calendarDate,
  keys,
  language,
  line,
  maybe,
  name,
  sentence,
  webAddress,
} from '../values.ts';

const paragraphs = 'a list of paragraphs';

const elsewhereFile = keys({
  headline: line,
  publisher: name,
  published: calendarDate,
  updated: maybe(calendarDate),
  url: webAddress,
  read: calendarDate,
  lang: language,
  summary: z.array(sentence, { error: paragraphs }).min(1, { error: paragraphs }),
  relationToUs: sentence,
});

/** Reads a file of `content/elsewhere/`; its id is the file's name. */
export function readElsewhereFile(
  file: string,
  source: string,
): { story: ElsewhereStory | null; problems: Problem[] } {
  const { value, problems } = readFile(file, source, elsewhereFile, reversedElsewhereDates);
  return { story: value && { id: idOf(file), ...value }, problems };
}
