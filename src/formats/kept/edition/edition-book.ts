import { h } from 'hastscript';
import type { Site } from '../../../site.ts';
import { books as wording, kept as keptWording, people, series } from '../../../wording/index.ts';
import type { Outlet } from '../../../telling/outlet.ts';
import { feedId } from '../../feeds/feed-id.ts';
import { chapterFile, type Book, type Cover, type PackedChapter } from '../epub/book.ts';
import { chapterPath, storyChapter } from '../epub/chapter.ts';
import { packed } from '../epub/epub.ts';
import type { PictureBytes } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';
import { linkWithin } from '../references.ts';
import type { Collection, Places } from './collection.ts';
import { peopleList } from './people.ts';
import { seriesList } from './series.ts';

const peoplePath = 'people';
const seriesPath = 'series';

/** Where stories and people stand in the book. */
export const placesInBook: Places = {
  front: null,
  story: (slug) => `${slug}.xhtml`,
  person: (id) => `../${peoplePath}.xhtml#${id}`,
  series: (id) => `../${seriesPath}.xhtml#${id}`,
};

/**
 * The whole edition as a book: a chapter for each story, the newest first, and who is quoted.
 * @param chapters of its stories, in their order
 */
export function editionBook(
  whole: Collection,
  { site, links }: Outlet,
  cover: Cover,
  chapters: readonly PackedChapter[],
): Book {
  const { stories, published, modified } = whole;
  const { name, tagline, lang, publisher, licence } = site;
  return {
    ...{ lang, publisher, published, modified, cover },
    id: feedId('edition/'),
    title: wording.edition(name, modified),
    description: tagline,
    creators: [publisher],
    source: links.url({ page: 'front' }),
    subjects: [...new Set(stories.map(({ section }) => section))],
    rights: keptWording.rights(publisher, licence.name),
    licence: licence.url,
    accessibility: wording.accessibility,
    chapters: [...chapters, ...seriesChapter(whole, site), ...peopleChapter(whole, site)],
    listed: true,
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
