import type { Edition } from '../../../edition/edition.ts';
import type { Person } from '../../../front-matter/types.ts';
import { figuresBy, personEntry } from '../../../telling/person-entry.ts';
import { people as wording } from '../../../wording/index.ts';
import type { PersonCard } from '../card.ts';
import { markedFigure } from './figure-card.ts';

/** More characters than this are not read under a name. */
const mostWords = 160;

/** More than this of what somebody is does not stand well under a name. */
const mostAbout = 90;

/** What the card of a person or body says: the name, the office, what there is of theirs, and the best of it. */
export function personCard(
  edition: Edition,
  person: Person,
  { name: site, lang }: { name: string; lang: string },
): PersonCard {
  const { office, tally, quotations } = personEntry(edition, person);
  const figures = figuresBy(edition, person);
  const [best] = quotations
    .filter(({ words }) => words.length <= mostWords)
    .toSorted((a, b) => rank[a.kind] - rank[b.kind] || b.words.length - a.words.length);
  return {
    kind: 'person',
    lang,
    site,
    what: wording.kinds[person.kind],
    name: person.name,
    office: office ?? shortAbout(person),
    tally: tally === '' ? '' : wording.onTheSite(tally),
    // A body is known by its figures, a person by what they said.
    words: person.kind === 'body' && figures.length > 0 ? null : (best?.words ?? null),
    figures: figures.slice(0, 2).map(markedFigure),
  };
}

function shortAbout({ about }: Person): string | null {
  return about === null || about.length > mostAbout ? null : about;
}

const rank = { direct: 0, partial: 1, phrase: 2 } as const;
