import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedId } from '../../src/formats/feeds/feed-id.ts';
import { distOf, recipe, type EditionName } from '../editions/editions.ts';
import { storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
import { unpacked } from './kept/unpacked.ts';
import { attribute, elements, filesOf, pageAt, pagesOf } from './pages.ts';

const feedFile = /(^|\/)(rss\.xml|atom\.xml|feed\.json)$/;

/** A topic, with its capitals and of several words, as it stands in an address. */
const folderOf = (topic: string) => topic.toLowerCase().replaceAll(' ', '-');

interface BuiltFeed {
  path: string;
  self: string;
  items: { id: string; url: string; title: string; html: string }[];
}

/** A feed as a reader of feeds takes it. */
function feedAt(name: EditionName, path: string): BuiltFeed {
  const source = readFileSync(join(distOf(name), path), 'utf8');
  if (path.endsWith('json')) {
    const { feed_url: self = '', items = [] } = parseJsonFeed(source);
    return {
      path,
      self,
      items: items.map(({ id = '', url = '', title = '', content_html: html = '' }) => ({
        ...{ id, url, title, html },
      })),
    };
  }
  if (path.endsWith('rss.xml')) {
    const { atom, items = [] } = parseRssFeed(source);
    return {
      path,
      self: atom?.links?.find(({ rel }) => rel === 'self')?.href ?? '',
      items: items.map(({ guid, link: url = '', title = '', content }) => ({
        ...{ id: guid?.value ?? '', url, title, html: content?.encoded ?? '' },
      })),
    };
  }
  const { links = [], entries = [] } = parseAtomFeed(source);
  const leading = (all: typeof links, wanted: string) =>
    all.find(({ rel }) => rel === wanted)?.href ?? '';
  return {
    path,
    self: leading(links, 'self'),
    items: entries.map(({ id = '', links: own = [], title, content }) => ({
      ...{ id, url: leading(own, 'alternate'), title: title?.value ?? '' },
      html: content?.value ?? '',
    })),
  };
}

describe.each<EditionName>(['root', 'fixtures'])('the feeds of the edition “%s”', (name) => {
  const { site, base } = recipe(name).host;
  const root = `${site}${base}`;
  const paths = filesOf(name).filter((file) => feedFile.test(file));
  const feeds = some(paths, 'feed').map((path) => feedAt(name, path));
  const published = storiesOf(name);
  const pages = pagesOf(name);

  test('there is one of all stories in each format, and RSS and Atom of every section and topic', () => {
    const topics = published.flatMap(({ topics: own }) =>
      own.map((topic) => `topics/${folderOf(topic)}/`),
    );
    const sections = published.map(({ section }) => `sections/${section}/`);
    const folders = ['', ...new Set([...topics, ...sections])];
    expect(feeds.map(({ path }) => path).sort()).toEqual(
      [
        'feed.json',
        ...folders.flatMap((folder) => [`${folder}rss.xml`, `${folder}atom.xml`]),
      ].sort(),
    );
  });

  test('each says where it stands', () => {
    expect(feeds.map(({ self }) => self)).toEqual(feeds.map(({ path }) => `${root}${path}`));
  });

  test('all stories are in those of the site, the same in each', () => {
    const whole = feeds.filter(({ path }) => !path.includes('/'));
    expect(whole).toHaveLength(3);
    const told = published.map(({ slug }) => `${root}stories/${slug}/`).sort();
    expect(whole[0]?.items.map(({ url }) => url).sort()).toEqual(told);
    for (const { items } of whole) expect(items).toEqual(whole[0]?.items);
  });

  test('a story stands in each of its feeds, whole, and in no other', () => {
    for (const { path, items } of feeds) {
      const [kind, label] = path.split('/');
      const own = published.filter(({ section, topics }) =>
        kind === 'sections'
          ? section === label
          : kind !== 'topics' || topics.map(folderOf).includes(label ?? ''),
      );
      expect(items.map(({ title }) => title).sort(), path).toEqual(
        own.map(({ headline }) => headline).sort(),
      );
    }
    const lost = published.flatMap(({ slug, standfirst, blocks, notes, corrections }) => {
      const item = feeds[0]?.items.find(({ url }) => url === `${root}stories/${slug}/`);
      const text = toString(fromHtml(item?.html ?? '', { fragment: true })).replace(/\s+/g, ' ');
      return [
        ...[standfirst, ...blocks, ...notes.map((note) => note.text)],
        ...corrections.flatMap(({ was, now, why }) => [was, now, why]),
      ].filter((words) => !text.includes(words.replace(/\s+/g, ' ')));
    });
    expect(lost).toEqual([]);
  });

  test('their links lead to pages of the edition and to places on them', () => {
    const hrefs = (feeds[0]?.items ?? []).flatMap(({ html }) =>
      elements(fromHtml(html, { fragment: true }), ({ tagName }) => tagName === 'a').map(
        (link) => attribute(link, 'href') ?? '',
      ),
    );
    const ours = hrefs.filter((href) => href.startsWith(root));
    expect(ours).not.toEqual([]);
    expect(hrefs.filter((href) => !URL.canParse(href))).toEqual([]);
    const broken = ours.filter((href) => {
      const { pathname, hash } = new URL(href);
      const page = pages.find(({ url }) => new URL(url).pathname === pathname);
      const ids = page ? elements(page.tree, (e) => attribute(e, 'id') === hash.slice(1)) : [];
      return page === undefined || (hash !== '' && ids.length !== 1);
    });
    expect(broken).toEqual([]);
  });

  test('every page names a feed, and a story those of its section and topics', () => {
    const named = (path: string) =>
      elements(pageAt(pages, path).tree, (e) => attribute(e, 'type') === 'application/rss+xml').map(
        (e) => attribute(e, 'href'),
      );
    expect(named('')).toEqual([`${root}rss.xml`]);
    expect(named('404.html')).toEqual([`${root}rss.xml`]);
    for (const { slug, section, topics } of published) {
      expect(named(`stories/${slug}/`)).toEqual([
        `${root}rss.xml`,
        `${root}sections/${section}/rss.xml`,
        ...topics.map((topic) => `${root}topics/${folderOf(topic)}/rss.xml`),
      ]);
    }
  });
});

test('a story that moved twice has the id of its first address, in feeds and as a book', () => {
  const { items } = feedAt('fixtures', 'feed.json');
  const { text } = unpacked('fixtures', 'stories/night-ferry/night-ferry.epub');
  const id = feedId('first-ferry');
  expect(items.find(({ url }) => url.endsWith('/stories/night-ferry/'))?.id).toBe(id);
  expect(text('EPUB/package.opf')).toContain(`<dc:identifier id="id">${id}</dc:identifier>`);
});
