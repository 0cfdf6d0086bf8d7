import { type Place, type Problem, problem } from '../../checking/problem.ts';
import type { Person } from '../types.ts';
import { quoted } from '../quoted.ts';
import { idOf, readFile } from './read-file.ts';
import { reversedOffices } from '../reversed-dates.ts';
import { valueAt } from '../yaml/value-at.ts';
import { isSlug, keys, line, listOf, maybe, name, oneOf } from '../values.ts';
import { partialDate, sentence, slug } from '../values.ts';
import type { ReadYaml } from '../yaml/yaml.ts';

const personFile = keys({
  kind: oneOf(['person', 'people', 'body']),
  name,
  aliases: listOf(name),
  offices: listOf(keys({ title: line, from: maybe(partialDate), to: maybe(partialDate) })),
  speaksFor: maybe(slug),
  about: maybe(sentence),
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
  const id = idOf(file);
  const unknownBody = (yaml: ReadYaml) => {
    const body = valueAt(yaml.value, ['speaksFor']);
    const isToldElsewhere = typeof body !== 'string' || !isSlug(body);
    if (isToldElsewhere || (people.has(body) && body !== id)) return [];
    return [problem('person-unknown', yaml.placeOf(['speaksFor']), quoted(body))];
  };
  const { value, placeOf, problems } = readFile(file, source, personFile, (yaml) => [
    ...unknownBody(yaml),
    ...reversedOffices(yaml),
  ]);
  const person = value && { id, ...value };
  const aliasesAt = (person?.aliases ?? []).map((_, index) => placeOf(['aliases', index]));
  return { person, nameAt: placeOf(['name']), aliasesAt, problems };
}
