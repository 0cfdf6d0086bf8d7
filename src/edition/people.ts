import { problem, type Place, type Problem } from '../checking/problem.ts';
import type { Person } from '../front-matter/types.ts';
import type { Bodies } from '../story/figures/in-series.ts';
import { plainName } from '../story/words.ts';
import { asRead } from './same-name.ts';

/** Ids by the names and other forms that a text may use, in plain marks; a form of two people is nobody's. */
export function speakersOf(people: Iterable<Person>): Map<string, string> {
  const speakers = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { id, name, aliases } of people) {
    for (const form of new Set([name, ...aliases].map(plainName))) {
      if (speakers.has(form)) doubtful.add(form);
      else speakers.set(form, id);
    }
  }
  for (const form of doubtful) speakers.delete(form);
  return speakers;
}

/** The body that each of some people and bodies speaks for, by their ids. */
export const bodiesOf = (people: Iterable<Person>): Bodies =>
  new Map(
    [...people].flatMap(({ id, speaksFor }) =>
      speaksFor === null ? [] : [[id, speaksFor] as const],
    ),
  );

/** What somebody is called, and where it is written. */
export interface Called {
  id: string;
  text: string;
  place: Place;
  is: 'name' | 'alias';
}

/**
 * Names that two people have, and aliases by which somebody else is known or that are those of somebody else in another
 * way of writing. An alias that two share as it is written is nobody's, and right.
 */
export function samePerson(called: readonly Called[]): Problem[] {
  const first = new Map<string, Called>();
  const names = called.filter(({ is }) => is === 'name');
  const aliases = called.filter(({ is }) => is === 'alias');
  return [...names, ...aliases].flatMap((one) => {
    const key = asRead(one.text);
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    if (other === undefined || other.id === one.id) return [];
    const related = [{ ...other.place, what: 'the other one' }];
    const isSame = other.text === one.text;
    const found = isSame ? `“${one.text}” again` : `“${one.text}”, and “${other.text}” elsewhere`;
    if (one.is === 'name') return [problem('person-double', one.place, found, { related })];
    if (other.is === 'alias' && isSame) return [];
    return [problem('alias-double', one.place, found, { related })];
  });
}
