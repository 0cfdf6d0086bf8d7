import type { Edition } from '../../edition/edition.ts';
import { nameParts, type NameParts } from '../../edition/names.ts';
import type { Person } from '../../front-matter/types.ts';
import { personEntry } from '../../telling/person-entry.ts';

interface ListedPerson extends NameParts {
  id: string;
  /** Office or description. */
  told: string | null;
  tally: string;
}

/** All that the page of people shows: people, then states and organisations, each group in the order of names. */
export function peoplePage(edition: Edition): {
  kind: 'person' | 'body';
  entries: ListedPerson[];
}[] {
  const everybody = [...edition.people.values()];
  return (['person', 'body'] as const)
    .map((kind) => ({
      kind,
      entries: everybody
        .filter((person) => (person.kind === 'body') === (kind === 'body'))
        .map((person) => listed(edition, person)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function listed(edition: Edition, person: Person): ListedPerson {
  const { office, tally } = personEntry(edition, person);
  return { id: person.id, ...nameParts(person), told: office ?? person.about, tally };
}
