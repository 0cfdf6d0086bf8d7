import type { Edition } from '../../edition/edition.ts';
import { most, partsOfPerson, storiesOfPeople } from '../../edition/lists/lists.ts';
import type { Person } from '../../front-matter/types.ts';
import { entryOf, personEntry, type PersonEntry } from '../../telling/person-entry.ts';

/** What is known of a person or body, with what some of their stories tell, and the parts that the rest stands in. */
interface PersonPage extends PersonEntry {
  parts: { name: string; stories: number }[];
}

/**
 * The page of a person or body: whoever is in many stories has what the last of them tell on the first page, and all of it
 * in parts. Office, tally and drawing are those of all their stories on each of them. `null` where there is no such part.
 */
export function personPage(
  edition: Edition,
  person: Person,
  part: string | undefined,
): PersonPage | null {
  const whole = personEntry(edition, person);
  const parts = partsOfPerson(edition, person.id);
  const own = parts.find(({ name }) => name === part);
  if (part !== undefined && own === undefined) return null;
  if (parts.length === 0) return { ...whole, parts: [] };
  const last = (storiesOfPeople(edition).get(person.id) ?? []).slice(0, most.people.first);
  const shown = new Set(own?.items ?? last);
  const { quotations, figures, written, days } = entryOf(edition, person, (story) =>
    shown.has(story),
  );
  return {
    ...whole,
    ...{ quotations, figures, written, days },
    parts: parts.map(({ name, items }) => ({
      name,
      stories: items.filter(({ status }) => status === 'published').length,
    })),
  };
}
