import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distOf, recipe, type EditionName } from '../editions/editions.ts';
import { pathsOf, storiesOf } from '../editions/stories.ts';
import { currentPagesOf } from './pages.ts';

test.each<EditionName>(['root', 'fixtures'])(
  'the sitemap of the edition “%s” lists every page that stands, and nothing else',
  (name) => {
    const sitemap = readFileSync(join(distOf(name), 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const apart = ['404.html', 'search/', 'saved/', 'offline/'];
    const unlisted = new Set([...apart, ...storiesOf(name, 'withdrawn').flatMap(pathsOf)]);
    const pages = currentPagesOf(name).filter(({ path }) => !unlisted.has(path));
    expect(listed.sort()).toEqual(pages.map(({ url }) => url).sort());
  },
);

test('the pages of a story carry the day of its last correction, or when it was published', () => {
  const { site, base } = recipe('fixtures').host;
  const sitemap = readFileSync(join(distOf('fixtures'), 'sitemap.xml'), 'utf8');
  const dates = new Map(
    [...sitemap.matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g)].map(
      ([, address = '', date]) => [address.slice(`${site}${base}`.length), date],
    ),
  );
  const expected = storiesOf('fixtures').flatMap((story) => {
    const days = story.corrections.map(({ date }) => date).filter((day) => day > story.published);
    const date = days.sort().at(-1) ?? story.published;
    return pathsOf(story).map((path) => [path, date] as const);
  });
  expect(dates).toEqual(new Map(expected));
  expect(dates.get('stories/summer-timetable/')).toBe('2026-11-22');
});
