import { problem, type Problem } from '../checking/problem.ts';
import type { Person } from '../story/types.ts';
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

/** Files of people that give one name twice. */
export function samePerson(people: Iterable<Person>): Problem[] {
  const first = new Map<string, Person>();
  const problems: Problem[] = [];
  for (const person of people) {
    const other = first.get(person.name);
    if (!other) first.set(person.name, person);
    else {
      const related = [{ ...fileOf(other), what: 'the other one' }];
      problems.push(
        problem('person-double', fileOf(person), `“${person.name}” again`, { related }),
      );
    }
  }
  return problems;
}

const fileOf = ({ id }: Person) => ({ file: `content/people/${id}.yaml`, line: 1, column: 1 });
