import type { Addresses } from '../../../addresses.ts';
import { publishedStories, type Edition } from '../../../edition/edition.ts';
import { secondsOf } from '../../../front-matter/dates.ts';
import { changedAt } from '../../../story/last-change.ts';
import type { Story } from '../../../story/types.ts';
import type { Timestamp } from '../../../front-matter/types.ts';
import { keptSeries, type KeptSeries } from './series.ts';
import { personEntry, type PersonEntry } from '../../../telling/person-entry.ts';

/** The whole edition as it is kept, or a part of it: its stories and people, linked to one another. */
export interface Collection {
  /** Name of the part: `2026`, `2026-2`; `null` of the whole. */
  part: string | null;
  /** The last published first. */
  stories: readonly Story[];
  /** Whoever is quoted or gives figures: people in the order of family names, then bodies. */
  people: PersonEntry[];
  series: KeptSeries[];
  /** When the last story was published, and when the last one was changed; as their authors wrote it. */
  published: Timestamp;
  modified: Timestamp;
}

/** Where stories and people stand in what holds them all, each from the place of a story. */
export interface Places {
  /** What leads to all of them, where it is a page. */
  front: string | null;
  story: (slug: string) => string;
  person: (id: string) => string;
  series: (id: string) => string;
}

/** When the last of some stories was changed; as its author wrote it. */
export function modifiedAt(stories: readonly Story[]): Timestamp {
  return stories.map(changedAt).reduce((a, b) => (secondsOf(b) > secondsOf(a) ? b : a));
}

/**
 * What a collection is written from beside its stories: its people, with the stories that quote them by name alone, since
 * with each story whole they would be longer than a text can be.
 */
export function besideStories({ people, series, modified }: Collection): unknown[] {
  const told = people.map(({ person, office, quotations, figures }) => ({
    ...{ person, office, figures },
    quotations: quotations.map((entry) => ({ ...entry, story: entry.story.slug })),
  }));
  return [told, series, modified];
}

/** All published stories of an edition, or of a part of one; `null` where there is none, and so nothing to be kept. */
export function collection(edition: Edition, part: string | null = null): Collection | null {
  const stories = publishedStories(edition);
  const [newest] = stories;
  if (!newest) return null;
  const people = [...edition.people.values()]
    .map((person) => personEntry(edition, person))
    .filter(({ quotations, figures }) => quotations.length + figures.length > 0);
  return {
    ...{ part, stories, people, series: keptSeries(edition) },
    published: newest.published,
    modified: modifiedAt(edition.stories),
  };
}

/** Where the stories and people of a collection stand in it, by the addresses of their pages. */
export function standing(
  { stories, people, series }: Collection,
  links: Addresses,
  places: Places,
): ReadonlyMap<string, string> {
  return new Map([
    ...(places.front === null ? [] : [[links.url({ page: 'front' }), places.front] as const]),
    ...stories.map(({ slug }) => [links.url({ page: 'story', slug }), places.story(slug)] as const),
    ...people.map(
      ({ person: { id } }) => [links.url({ page: 'person', id }), places.person(id)] as const,
    ),
    ...series.map(({ id }) => [links.url({ page: 'series', id }), places.series(id)] as const),
  ]);
}
