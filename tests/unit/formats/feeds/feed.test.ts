import { expect, test } from 'vitest';
import { feedId } from '../../../../src/formats/feeds/feed-id.ts';
import { mostItems } from '../../../../src/formats/feeds/feed.ts';
import { aStory, feedFrom, feedsFrom } from './stories.ts';

test('ids are the same for ever: on every host, and after a correction', () => {
  const corrections = 'corrections: [{ date: 2026-12-03, was: a, now: b, why: c. }]';
  const [here] = feedFrom([aStory('a')]).items;
  const [there] = feedFrom([aStory('a', { more: corrections })], {
    site: 'https://other.example',
    base: '/',
  }).items;
  expect(there?.url).not.toBe(here?.url);
  expect(there?.id).toBe(here?.id);
  // What readers of feeds have kept since the first story.
  expect(feedId('patrushev-havana')).toBe('urn:uuid:d1f5ff6c-7594-531c-91bb-4791ad6cbc0c');
});

test('a story that moved keeps its id, however often it moved', () => {
  const moved = (from: string, to: string) => ({
    path: `register/${from}.tsv`,
    source: `stories/${from}/\tmoved\tstories/${to}/\n`,
  });
  const idOf = (...files: Parameters<typeof feedFrom>[0]) => feedFrom(files).items[0]?.id;
  const id = idOf(aStory('quay'));
  expect(idOf(aStory('harbour'))).not.toBe(id);
  expect(idOf(aStory('harbour'), moved('quay', 'harbour'))).toBe(id);
  expect(idOf(aStory('ashore'), moved('quay', 'harbour'), moved('harbour', 'ashore'))).toBe(id);
  expect(idOf(aStory('quay'), moved('harbour', 'elsewhere'))).toBe(id);
});

test('no two feeds and no two stories have one id', () => {
  const feeds = feedsFrom([
    aStory('world', { more: 'topics: [world]' }),
    aStory('site', { more: 'topics: [site]' }),
  ]).map(({ feed }) => feed);
  const ids = [...feeds, ...(feeds[0]?.items ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('drafts and withdrawn stories are in no feed; the feed of a withdrawn story’s topic stays, empty', () => {
  const feeds = feedsFrom([
    aStory('a'),
    aStory('b', { more: 'status: draft\ntopics: [drafts]' }),
    aStory('c', { more: 'status: withdrawn\nbecause: It was wrong.\ntopics: [ghosts]' }),
  ]);
  expect(feeds.map(({ listing, feed }) => [listing, feed.items.length])).toEqual([
    [{ of: 'site' }, 1],
    [{ of: 'section', name: 'world' }, 1],
    [{ of: 'topic', name: 'ghosts' }, 0],
  ]);
});

test('a feed holds its own stories, and is named for them', () => {
  const feeds = feedsFrom([
    aStory('a', { section: 'World news', more: 'topics: [cuba]' }),
    aStory('b', { section: 'sport', more: 'topics: [cuba, chess]' }),
  ]);
  expect(
    feeds.map(({ feed }) => [feed.title, feed.items.map(({ title }) => title.slice(-1)).join('')]),
  ).toEqual([
    ['Tearsheet', 'ab'],
    ['Tearsheet: Sport', 'b'],
    ['Tearsheet: World news', 'a'],
    ['Tearsheet: Chess', 'b'],
    ['Tearsheet: Cuba', 'ab'],
  ]);
});

test(`a feed holds the last ${mostItems} stories`, () => {
  const days = Array.from({ length: mostItems + 1 }, (_, day) => day);
  const files = days.map((day) =>
    aStory(`s${day}`, { published: `2026-11-24T00:${String(day).padStart(2, '0')}:00Z` }),
  );
  const { items } = feedFrom(files);
  expect(items).toHaveLength(mostItems);
  expect(items[0]?.title).toBe(`Headline of s${mostItems}`);
  expect(items.at(-1)?.title).toBe('Headline of s1');
});
