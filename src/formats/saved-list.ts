import type { Addresses, Page } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { pagesOfStory } from '../edition/pages.ts';
import { listingsOfStory } from '../edition/lists/listings.ts';
import { monthOf } from '../edition/lists/months.ts';
import type { SavedList } from '../offline/saved-story.ts';
import { newestVersion } from '../story/versions.ts';
import type { Story } from '../story/types.ts';
import { kept as wording } from '../wording/index.ts';

/**
 * What a browser takes that saves a story: its own pages, those of its authors and of the people and series in it, the
 * stories that it points to, and how figures are counted. The files of the whole edition cannot be had without a network, nor is their page taken, which
 * every change of any story changes.
 * @param digest changes with anything that the story says
 */
export function savedList(
  edition: Edition,
  story: Story,
  { links, digest }: { links: Addresses; digest: string },
): SavedList {
  const { number, date, corrections } = newestVersion(story);
  const { slug, headline } = story;
  const pages = [
    ...pagesOfStory(story),
    ...around(edition, story),
    { page: 'how-we-count' } as const,
  ];
  return {
    slug,
    list: links.file({ file: 'saved-list', slug }),
    headline,
    version: wording.version(number, date, corrections),
    digest,
    pages: pages.map((page) => links.path(page)),
    lists: listsOf(story).map((page) => links.path(page)),
    values: Object.fromEntries(
      story.figures.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])),
    ),
    // They are known when all pages are rendered.
    sums: {},
  };
}

/** The lists that a story stands in: every new story changes them, so they are saved with none. */
function listsOf(story: Story): Page[] {
  const named = listingsOfStory(story).flatMap(({ listing }): Page[] => {
    if (listing.of === 'site') return [];
    const { of, name } = listing;
    return [
      { page: of, name },
      { page: 'topic-figures', name },
    ];
  });
  return [...named, { page: 'month', month: monthOf(story) }];
}

/** The pages beyond a story that it leads to. */
function around(edition: Edition, { authors, figures, quotations, related }: Story): Page[] {
  const people = new Set([
    ...authors.map(({ id }) => id),
    ...[...figures, ...quotations].map(({ by }) => by),
  ]);
  return [
    ...[...edition.people.keys()]
      .filter((id) => people.has(id))
      .map((id): Page => ({ page: 'person', id })),
    ...[...edition.series.keys()]
      .filter((id) => figures.some(({ series }) => series === id))
      .map((id): Page => ({ page: 'series', id })),
    ...related.flatMap(({ to: { collection, id } }): Page[] => {
      if (collection === 'elsewhere')
        return edition.elsewhere.has(id) ? [{ page: 'elsewhere', id }] : [];
      return edition.stories.some(({ slug }) => slug === id) ? [{ page: 'story', slug: id }] : [];
    }),
  ];
}
