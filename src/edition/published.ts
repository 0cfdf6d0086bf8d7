import { type Page, pathOf } from '../addresses.ts';
import type { Problem } from '../checking/problem.ts';
import type { Edition } from './edition.ts';
import { pagesOf } from './pages.ts';
import type { Published } from '../register/compare.ts';
import { siteFile } from '../register/register-files.ts';
import type { Story } from '../story/types.ts';
import { hasComeOut } from '../front-matter/come-out.ts';

/** The file that answers for a page. Every kind of page is named: a new one must say whose it is. */
export function contentFileOf(page: Page): string {
  switch (page.page) {
    case 'story':
    case 'story-figures':
    case 'story-quotations':
    case 'story-kept':
    case 'figure':
    case 'quotation':
      return `content/stories/${page.slug}.md`;
    case 'person':
      return `content/people/${page.id}.yaml`;
    case 'elsewhere':
      return `content/elsewhere/${page.id}.yaml`;
    case 'series':
      return `content/series/${page.id}.yaml`;
    case 'front':
    case 'all-series':
    case 'archive':
    case 'month':
    case 'people':
    case 'section':
    case 'topic':
    case 'figures':
    case 'topic-figures':
    case 'quotations':
    case 'how-we-count':
    case 'corrections':
    case 'keeping':
    case 'about':
    case 'search':
    case 'saved':
    case 'offline':
    case 'not-found':
      return siteFile;
  }
}

/** Where the lists of stories stand. */
const listRooms = ['archive/', 'sections/', 'topics/', 'figures/', 'quotations/', 'corrections/'];

/** `content/people/ana-ruiz.yaml` to `people/ana-ruiz/`, where its pages stand. */
function startOf(file: string): string | null {
  const [, start] =
    /^content\/((?:stories|people|elsewhere|series)\/[^/]+)\.(?:md|yaml)$/.exec(file) ?? [];
  return start === undefined ? null : `${start}/`;
}

/**
 * The stories whose addresses an edition publishes, drafts apart, all of its addresses, and the beginnings of paths of which nothing
 * can be said now: files that were not read whole, and stories with figures or quotations that have no id yet.
 * @param drafts files of drafts, read or not: that they publish nothing can be said however broken they are
 */
export function published(
  edition: Edition,
  files: readonly string[],
  problems: readonly Problem[],
  drafts: ReadonlySet<string>,
): { stories: Story[]; pages: Published[]; unread: string[] } {
  const unnamed = new Set(
    problems.filter(({ code }) => code === 'id-missing').map(({ file }) => file),
  );
  const stories = edition.stories.filter(
    ({ status, file }) => hasComeOut(status) && !unnamed.has(file),
  );
  const pages = pagesOf({ ...edition, stories }).map((page) => ({
    path: pathOf(page),
    file: contentFileOf(page),
  }));
  const known = new Set([...pages.map(({ file }) => file), ...drafts]);
  const unread = [...files, ...problems.map(({ file }) => file)].flatMap((file) =>
    known.has(file) ? [] : (startOf(file) ?? []),
  );
  // What lists there are can be said only when all stories have been read.
  const lists = [
    ...listRooms,
    ...[...edition.people.keys()].map((id) => pathOf({ page: 'person', id })),
  ];
  const unreadLists = unread.some((path) => path.startsWith('stories/')) ? lists : [];
  return { stories, pages, unread: [...new Set([...unread, ...unreadLists])] };
}
