import type { Edition } from '../edition/edition.ts';
import { nameParts, type NameParts } from '../edition/names.ts';
import type { Person } from '../story/types.ts';
import { personPage } from './person-page.ts';

interface PersonEntry extends NameParts {
  id: string;
  /** Office or description. */
  told: string | null;
  tally: string;
}

/** All that the page of people shows: people, then states and organisations, each group in the order of names. */
export function peoplePage(edition: Edition): { kind: Person['kind']; entries: PersonEntry[] }[] {
  const everybody = [...edition.people.values()];
  return (['person', 'body'] as const)
    .map((kind) => ({
      kind,
      entries: everybody
        .filter((person) => person.kind === kind)
        .map((person) => personEntry(edition, person)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function personEntry(edition: Edition, person: Person): PersonEntry {
  const { office, tally } = personPage(edition, person);
  return { id: person.id, ...nameParts(person), told: office ?? person.about, tally };
}
