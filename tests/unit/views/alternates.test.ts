import { expect, test } from 'vitest';
import { addresses, type Page } from '../../../src/addresses.ts';
import { site } from '../../../src/site.ts';
import type { Story } from '../../../src/story/types.ts';
import { alternatesOf } from '../../../src/views/alternates.ts';
import { storyOf } from '../edition/story-of.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const { story } = storyOf(
  'It saw 25 ships.',
  'topics: [cuba]\nfigures: [{ id: ships, words: 25 ships }]',
);
const without = storyOf('Words.', 'topics: [cuba]').story;
const kept = ['epub', 'txt', 'md'].map((form) => `stories/a/a.${form}`);
const feeds = ['rss.xml', 'sections/world/rss.xml', 'topics/cuba/rss.xml'];

test.each<[string, Page, Story | null, string[]]>([
  ['the front page', { page: 'front' }, null, ['rss.xml', 'atom.xml', 'feed.json']],
  [
    'a story',
    { page: 'story', slug: 'a' },
    story,
    [...feeds, 'stories/a/oembed.json', 'stories/a/figures.json', ...kept],
  ],
  [
    'a story without figures',
    { page: 'story', slug: 'a' },
    without,
    [...feeds, 'stories/a/oembed.json', ...kept],
  ],
  ['a withdrawn story', { page: 'story', slug: 'a' }, null, ['rss.xml']],
  [
    'a ledger',
    { page: 'story-figures', slug: 'a' },
    story,
    ['rss.xml', 'stories/a/figures.json', 'stories/a/figures.csv'],
  ],
  ['a section', { page: 'section', name: 'world' }, null, ['rss.xml', 'sections/world/rss.xml']],
  ['a topic', { page: 'topic', name: 'cuba' }, null, ['rss.xml', 'topics/cuba/rss.xml']],
  ['all figures', { page: 'figures' }, null, ['rss.xml', 'figures.json', 'figures.csv']],
  ['a figure', { page: 'figure', slug: 'a', id: 'ships' }, story, ['rss.xml']],
  ['a person', { page: 'person', id: 'ana' }, null, ['rss.xml']],
])('%s names its feeds, its data and its files to keep', (_, page, of, expected) => {
  const named = alternatesOf(page, of, { site, links }, 'World');
  expect(named.map(({ href }) => href.replace('https://host.example/sub/', ''))).toEqual(expected);
  const titled = named.map(({ type, title }) => `${type} ${title}`);
  expect(new Set(titled).size).toBe(titled.length);
});

test('data are no alternative: readers of feeds take JSON that is one for a feed', () => {
  const named = alternatesOf({ page: 'story-figures', slug: 'a' }, story, { site, links });
  const json = named.filter(({ type }) => type === 'application/json');
  expect(json.map(({ rel }) => rel)).toEqual(['describedby']);
});
