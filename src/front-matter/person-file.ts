import { type Place, type Problem, problem } from '../checking/problem.ts';
import type { Person } from './types.ts';
import { isBefore } from './dates.ts';
import { quoted } from './quoted.ts';
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

/**
 * Reads a file of `content/people/`; its id is the file's name.
 * @param people ids of all files there: whoever somebody speaks for is another of them
 */
export function readPersonFile(
  file: string,
  source: string,
  people: ReadonlySet<string>,
): { person: Person | null; nameAt: Place; problems: Problem[] } {
  const { value, placeOf, problems } = readFile(file, source, personFile);
  const person = value && { id: idOf(file), ...value };
  const body = person?.speaksFor ?? null;
  if (body !== null && (!people.has(body) || body === person?.id)) {
    problems.push(problem('person-unknown', placeOf(['speaksFor']), quoted(body)));
  }
  person?.offices.forEach(({ from, to }, index) => {
    if (from === null || to === null || !isBefore(to, from)) return;
    const found = `to ${quoted(to)}, from ${quoted(from)}`;
    problems.push(problem('office-reversed', placeOf(['offices', index, 'to']), found));
  });
  return { person, nameAt: placeOf(['name']), problems };
}
