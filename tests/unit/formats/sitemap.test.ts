import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { sitemap } from '../../../src/formats/sitemap.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const corrections = 'corrections: [{ date: 2026-12-03, was: a, now: b, why: c. }]';
const { edition } = storyOf(
  'It saw 25 ships.',
  `figures: [{ id: ships, words: 25 ships }]\n${corrections}`,
  [
    storyFile('b', 'Words.'),
    storyFile('c', 'Words.', 'status: withdrawn\nbecause: It was wrong.'),
    personFile('ana', 'Ana'),
  ],
);

test('pages of stories carry the date of the last change, others none, and withdrawn ones are left out', () => {
  const listed = [
    ...sitemap(edition, links).matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g),
  ].map(([, address = '', date = null]) => [
    address.replace('https://host.example/sub/', ''),
    date,
  ]);
  expect(listed).toEqual([
    ['', null],
    ['stories/a/', '2026-12-03'],
    ['stories/a/figures/', '2026-12-03'],
    ['stories/a/figures/ships/', '2026-12-03'],
    ['stories/a/kept/', '2026-12-03'],
    ['stories/b/', '2026-12-01T09:00:00Z'],
    ['stories/b/kept/', '2026-12-01T09:00:00Z'],
    ['archive/', null],
    ['archive/2026-12/', null],
    ['people/', null],
    ['people/ana/', null],
    ['how-we-count/', null],
    ['corrections/', null],
    ['keeping/', null],
    ['about/', null],
  ]);
});
