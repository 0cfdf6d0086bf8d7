import { problem, type Place, type Problem } from '../checking/problem.ts';
import type { Person } from '../front-matter/types.ts';
import { plain } from '../story/words.ts';

/** Ids by the names and other forms that a text may use, in plain marks; a form of two people is nobody's. */
export function speakersOf(people: Iterable<Person>): Map<string, string> {
  const speakers = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { id, name, aliases } of people) {
    for (const form of new Set([name, ...aliases].map(plain))) {
      if (speakers.has(form)) doubtful.add(form);
      else speakers.set(form, id);
    }
  }
  for (const form of doubtful) speakers.delete(form);
  return speakers;
}

/**
 * Files of people that give one name twice.
 * @param names where each name stands, by the id of its person
 */
export function samePerson(people: Iterable<Person>, names: ReadonlyMap<string, Place>): Problem[] {
  const first = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { id, name } of people) {
    const place = names.get(id);
    if (place === undefined) continue;
    const other = first.get(name);
    if (!other) first.set(name, place);
    else {
      const related = [{ ...other, what: 'the other one' }];
      problems.push(problem('person-double', place, `“${name}” again`, { related }));
    }
  }
  return problems;
}
