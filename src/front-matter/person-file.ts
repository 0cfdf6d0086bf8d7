import type { Problem } from '../checking/problem.ts';
import type { Person } from '../story/types.ts';
import { idOf, readFile } from './read-file.ts';
import { keys, listOf, maybe, oneOf, partialDate, slug, text } from './values.ts';

const personFile = keys({
  kind: oneOf(['person', 'body']),
  name: text,
  aliases: listOf(text),
  offices: listOf(keys({ title: text, from: maybe(partialDate), to: maybe(partialDate) })),
  speaksFor: maybe(slug),
  about: maybe(text),
});

/** Reads a file of `content/people/`; its id is the file's name. */
export function readPersonFile(
  file: string,
  source: string,
): { person: Person | null; problems: Problem[] } {
  const { value, problems } = readFile(file, source, personFile);
  return { person: value && { id: idOf(file), ...value }, problems };
}
