import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { aStory, feedFrom, self, writers } from './stories.ts';

const corrections =
  'corrections: [{ on: ships, date: 2026-12-03, was: 52 ships, now: 25 ships, why: Two digits had changed places. }]';
const files = [
  aStory('plain', { published: '2026-11-24T23:30:00-03:30' }),
  aStory('corrected', {
    more: `topics: [cuba, chess]\nfigures: [{ id: ships, words: 25 ships }]\n${corrections}`,
    published: '2026-12-01T09:00:00+01:00',
  }),
  aStory('marked-up', {
    headline: "'AT&T <b>wins</b> ]]> & loses'",
    prose: 'A < B && C ]]> <script>alert(1)</script>\u0008\uffff it said.',
  }),
  aStory('foreign', { lang: 'es', published: '2026-10-01T09:00:00Z' }),
];
const feed = feedFrom(files);
const [rss, atom, json] = [
  writers.rss(feed, self),
  writers.atom(feed, self),
  writers.jsonFeed(feed, self),
];
const order = ['marked-up', 'corrected', 'plain', 'foreign'];
/** XML has no way to hold the two characters that stand in one of them and cannot be seen. */
const told = feed.items.map(({ id, url, title, html }) => ({
  id,
  url,
  title,
  html: html.replace('\u0008\uffff', ''),
}));

test('all formats tell of the same stories, whole, the last published first', () => {
  expect(told.map(({ url }) => url)).toEqual(
    order.map((slug) => `https://host.example/sub/stories/${slug}/`),
  );
  const { items: ofRss = [] } = parseRssFeed(rss);
  const { entries = [] } = parseAtomFeed(atom);
  const { items = [] } = parseJsonFeed(json);
  expect(
    ofRss.map(({ guid, link, title, content }) => ({
      id: guid?.value,
      url: link,
      title,
      html: content?.encoded,
    })),
  ).toEqual(told);
  expect(
    entries.map(({ id, links, title, content }) => ({
      id,
      url: links?.find(({ rel }) => rel === 'alternate')?.href,
      title: title?.value,
      html: content?.value,
    })),
  ).toEqual(told);
  expect(
    items.map(({ id, url, title, content_html }) => ({
      id,
      url,
      title,
      html: content_html?.replace('\u0008\uffff', ''),
    })),
  ).toEqual(told);
});

describe.each([
  ['RSS', rss],
  ['Atom', atom],
])('%s', (_, xml) => {
  test('is well-formed, whatever a story says', () => {
    const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
    expect(document.querySelectorAll('item, entry')).toHaveLength(order.length);
    expect(document.querySelector('script')).toBeNull();
  });

  test('tells another reader the same', () => {
    const read = parseFeed(xml);
    expect(read).toMatchObject({ title: 'Tearsheet', language: 'en', self });
    expect(
      read.items.map(({ id, title, url, content }) => ({ id, url, title, html: content })),
    ).toEqual(told.map((item) => ({ ...item, html: item.html.trim() })));
    expect(read.items[1]?.authors.map(({ name }) => name)).toEqual(['Tearsheet']);
    expect(read.items[1]?.categories.map(({ term }) => term)).toEqual(['World', 'cuba', 'chess']);
    expect(read.items[1]?.published).toEqual(new Date('2026-12-01T09:00:00+01:00'));
  });

  test('says who may use it, and how', () => {
    expect(parseFeed(xml).copyright).toContain('https://creativecommons.org/licenses/by/4.0/');
  });
});

test('an id is no address', () => {
  expect(rss.match(/<guid isPermaLink="false">urn:uuid:[\da-f-]{36}<\/guid>/g)).toHaveLength(
    order.length,
  );
});

test('dates stand as their authors wrote them, in the zone of each', () => {
  expect(rss).toContain('<pubDate>Tue, 24 Nov 2026 23:30:00 -0330</pubDate>');
  expect(rss).toContain('<pubDate>Tue, 01 Dec 2026 09:00:00 +0100</pubDate>');
  expect(atom).toContain('<published>2026-11-24T23:30:00-03:30</published>');
  expect(parseJsonFeed(json).items?.[2]).toMatchObject({
    date_published: '2026-11-24T23:30:00-03:30',
  });
});

test('a correction is an update of its item, told in each format', () => {
  const corrected = '2026-12-03T00:00:00+01:00';
  expect(atom).toContain(`<updated>${corrected}</updated>`);
  expect(rss).toContain(`<atom:updated>${corrected}</atom:updated>`);
  expect(rss).toContain('<lastBuildDate>Thu, 03 Dec 2026 00:00:00 +0100</lastBuildDate>');
  expect(parseJsonFeed(json).items?.map((item) => item.date_modified)).toEqual([
    undefined,
    corrected,
    undefined,
    undefined,
  ]);
});

test('a story in another language says so', () => {
  expect(atom).toContain('<entry xml:lang="es">');
  expect(rss).toContain('<dc:language>es</dc:language>');
  expect(parseJsonFeed(json).items?.map((item) => item.language)).toEqual([
    ...[undefined, undefined, undefined],
    'es',
  ]);
  expect(feed.items[3]?.html).toMatch(/^<div lang="es">/);
});

test('JSON Feed names its version, itself, its icons, author and licence', () => {
  expect(JSON.parse(json)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: self,
    home_page_url: 'https://host.example/sub/',
    icon: 'https://host.example/sub/icons/512.png',
    language: 'en',
    authors: [{ name: 'Tearsheet' }],
    _licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
  });
});

test('an edition without stories still has feeds that can be read', () => {
  const empty = feedFrom([]);
  expect(parseRssFeed(writers.rss(empty, self)).title).toBe('Tearsheet');
  expect(parseAtomFeed(writers.atom(empty, self)).entries ?? []).toEqual([]);
  expect(parseJsonFeed(writers.jsonFeed(empty, self)).items ?? []).toEqual([]);
});
