import type { Page } from '../addresses.ts';
import type { Story } from '../story/types.ts';
import type { Edition } from './edition.ts';
import { pagesOfLists, partsOfPerson } from './lists/lists.ts';
import { monthsOf } from './lists/months.ts';

/** Every page of an edition that is published under an address, 404 apart. */
export function pagesOf(edition: Edition): Page[] {
  return [
    { page: 'front' },
    ...edition.stories.flatMap(pagesOfStory),
    { page: 'archive' },
    ...monthsOf(edition.stories).map((month): Page => ({ page: 'month', month })),
    { page: 'people' },
    ...[...edition.people.keys()].flatMap((id): Page[] => [
      { page: 'person', id },
      ...partsOfPerson(edition, id).map(({ name }): Page => ({ page: 'person', id, part: name })),
    ]),
    ...[...edition.elsewhere.keys()].map((id): Page => ({ page: 'elsewhere', id })),
    { page: 'all-series' },
    ...[...edition.series.keys()].map((id): Page => ({ page: 'series', id })),
    { page: 'how-we-count' },
    ...pagesOfLists(edition),
    { page: 'keeping' },
    { page: 'about' },
  ];
}

/** The pages of one story: itself, its ledger and its quotations where it has any, and each of both, and what can be kept of it. */
export function pagesOfStory({ slug, figures, quotations }: Story): Page[] {
  return [
    { page: 'story', slug },
    ...(figures.length > 0 ? [{ page: 'story-figures', slug } as const] : []),
    ...figures.map(({ id }): Page => ({ page: 'figure', slug, id })),
    ...(quotations.length > 0 ? [{ page: 'story-quotations', slug } as const] : []),
    ...quotations.map(({ id }): Page => ({ page: 'quotation', slug, id })),
    { page: 'story-kept', slug },
  ];
}
