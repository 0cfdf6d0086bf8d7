import { addresses } from '../../../../src/addresses.ts';
import type { ContentFile } from '../../../../src/edition/content-file.ts';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { atom } from '../../../../src/formats/feeds/atom.ts';
import { feedsOf, type Feed } from '../../../../src/formats/feeds/feed.ts';
import { jsonFeed } from '../../../../src/formats/feeds/json-feed.ts';
import { rss } from '../../../../src/formats/feeds/rss.ts';
import { site } from '../../../../src/site.ts';
import { storyFile } from '../../edition/edition-of.ts';

const host = { site: 'https://host.example', base: '/sub/' };
/** Where the feeds of these tests stand. */
export const self = 'https://host.example/sub/the-feed';

/** A story with other lines in place of those that all test stories have. */
export function aStory(
  slug: string,
  {
    prose = 'It saw 25 ships.',
    more = '',
    published = '2026-12-01T09:00:00Z',
    headline = `Headline of ${slug}`,
    lang = 'en',
    section = 'world',
  } = {},
): ContentFile {
  const { path, source } = storyFile(slug, prose, more);
  return {
    path,
    source: source
      .replace('2026-12-01T09:00:00Z', published)
      .replace('date: 2026-11-30', `date: ${[published.slice(0, 10), '2026-11-30'].sort()[0]}`)
      .replace(`Headline of ${slug}`, () => headline)
      .replace('lang: en', `lang: ${lang}`)
      .replace('section: world', `section: ${section}`),
  };
}

/** The feeds of an edition of these files. */
export function feedsFrom(files: readonly ContentFile[], at = host) {
  return feedsOf(readEdition(files).edition, site, addresses(at));
}

/** The feed of all stories. */
export function feedFrom(files: readonly ContentFile[], at = host): Feed {
  const [all] = feedsFrom(files, at);
  if (!all) throw new Error('An edition has a feed of all stories');
  return all.feed;
}

/** The text of a feed in each format. */
export const writers = { rss, atom, jsonFeed };
