import { type Place, type Problem, problem } from '../checking/problem.ts';
import type { Person } from './types.ts';
import { isBefore } from './dates.ts';
import { quoted } from './quoted.ts';
import { idOf, readFile } from './read-file.ts';
import { keys, line, listOf, maybe, name, oneOf, paragraph, partialDate, slug } from './values.ts';

const personFile = keys({
  kind: oneOf(['person', 'body']),
  name,
  aliases: listOf(name),
  offices: listOf(keys({ title: line, from: maybe(partialDate), to: maybe(partialDate) })),
  speaksFor: maybe(slug),
  about: maybe(paragraph),
});

/**
 * Reads a file of `content/people/`; its id is the file's name.
 * @param people ids of all files there: whoever somebody speaks for is another of them
 */
export function readPersonFile(
  file: string,
  source: string,
  people: ReadonlySet<string>,
): { person: Person | null; nameAt: Place; aliasesAt: readonly Place[]; problems: Problem[] } {
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
  const aliasesAt = (person?.aliases ?? []).map((_, index) => placeOf(['aliases', index]));
  return { person, nameAt: placeOf(['name']), aliasesAt, problems };
}
