import { h } from 'hastscript';
import type { Site } from '../../../site.ts';
import {
  books as wording,
  kept as keptWording,
  lists,
  people,
  series,
} from '../../../wording/index.ts';
import type { Outlet } from '../../../telling/outlet.ts';
import { sectionName } from '../../../telling/section-name.ts';
import { feedId } from '../../feeds/feed-id.ts';
import { chapterFile, type Book, type Cover, type PackedChapter } from '../epub/book.ts';
import { chapterPath, storyChapter } from '../epub/chapter.ts';
import { packed } from '../epub/epub.ts';
import type { PictureBytes } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';
import { linkWithin } from '../references.ts';
import type { Collection, Places } from './collection.ts';
import { partsList, type EditionIndex } from './edition-index.ts';
import { peopleList } from './people.ts';
import { seriesList } from './series.ts';

const peoplePath = 'people';
const seriesPath = 'series';
const indexPath = 'parts';

/** Where stories and people stand in the book. */
export const placesInBook: Places = {
  front: null,
  story: (slug) => `${slug}.xhtml`,
  person: (id) => `../${peoplePath}.xhtml#${id}`,
  series: (id) => `../${seriesPath}.xhtml#${id}`,
};

/**
 * The whole edition, or a part of it, as a book: a chapter for each story, the newest first, and who is quoted.
 * @param chapters of its stories, in their order
 */
export function editionBook(
  whole: Collection,
  outlet: Outlet,
  cover: Cover,
  chapters: readonly PackedChapter[],
): Book {
  const { part, stories, published, modified } = whole;
  const { site } = outlet;
  return {
    ...aboutBook(outlet),
    ...{ published, modified, cover },
    id: feedId(`edition/${part ?? ''}`),
    title: part === null ? wording.edition(site.name, modified) : lists.titled(site.name, part),
    subjects: [...new Set(stories.map(({ section }) => sectionName(section)))],
    chapters: [...chapters, ...seriesChapter(whole, site), ...peopleChapter(whole, site)],
    listed: true,
  };
}

/** A book of one page that leads to the parts of the edition, where these stand on the site. */
export function indexBook(
  { parts, published, modified }: EditionIndex,
  outlet: Outlet,
  cover: Cover,
): Book {
  const { name, lang } = outlet.site;
  const title = wording.edition(name, modified);
  const body = [h('h1', name), ...partsList(parts, 'edition-epub', outlet)];
  const chapter = { path: indexPath, title, lang, places: [], pictures: [], body };
  return {
    ...aboutBook(outlet),
    ...{ title, published, modified, cover },
    id: feedId('edition/'),
    subjects: [],
    chapters: [packed(chapter, published)],
    listed: false,
  };
}

/** What every book of the edition says of itself. */
function aboutBook({ site: { tagline, lang, publisher, licence }, links }: Outlet) {
  return {
    ...{ lang, publisher },
    description: tagline,
    creators: [publisher],
    source: links.url({ page: 'front' }),
    rights: keptWording.rights(publisher, licence.name),
    licence: licence.url,
    accessibility: wording.accessibility,
  };
}

/** A story as a chapter of that book, its links leading within it. */
export function editionChapter(kept: KeptStory, bytes: PictureBytes): PackedChapter {
  const chapter = { ...storyChapter(kept, linkWithin(kept), bytes), places: [] };
  return packed(chapter, kept.published);
}

function seriesChapter(whole: Collection, { lang }: Site): PackedChapter[] {
  if (whole.series.length === 0) return [];
  const title = series.indexTitle;
  const body = [h('h1', series.indexHeading), ...seriesList(whole.series, toStory)];
  return [
    packed({ path: seriesPath, title, lang, places: [], pictures: [], body }, whole.published),
  ];
}

const toStory = (slug: string, id: string) => `${chapterFile({ path: chapterPath(slug) })}#${id}`;

function peopleChapter(whole: Collection, { lang }: Site): PackedChapter[] {
  if (whole.people.length === 0) return [];
  const title = people.indexTitle;
  const body = [h('h1', people.indexHeading), ...peopleList(whole, toStory)];
  return [
    packed({ path: peoplePath, title, lang, places: [], pictures: [], body }, whole.published),
  ];
}
