import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { sitemaps } from '../../../src/formats/sitemap.ts';
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
  const [{ part, xml } = { part: '', xml: '' }, ...others] = sitemaps(edition, links);
  expect([part, others]).toEqual([null, []]);
  const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)].map(
    ([, address = '', date = null]) => [address.replace('https://host.example/sub/', ''), date],
  );
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
    ['series/', null],
    ['how-we-count/', null],
    ['sections/world/', null],
    ['figures/', null],
    ['figures/world/', null],
    ['quotations/', null],
    ['corrections/', null],
    ['keeping/', null],
    ['about/', null],
  ]);
});

const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);

test.each([
  ['addresses', { addresses: 4, bytes: 10_000 }],
  ['bytes', { addresses: 50_000, bytes: 150 }],
])('what has too many %s for one sitemap stands in several, which the first lists', (_, most) => {
  const [whole] = sitemaps(edition, links);
  const [index, ...parts] = sitemaps(edition, links, most);
  expect(index?.part).toBeNull();
  expect(index?.xml).toContain('<sitemapindex ');
  expect(addressesIn(index?.xml ?? '')).toEqual(
    parts.map(({ part }) => `https://host.example/sub/sitemap-${part ?? ''}.xml`),
  );
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(({ part }) => part)).toEqual(
    expect.arrayContaining(['2026-12', '2026-12-2', 'pages', 'pages-2']),
  );
  for (const { xml } of parts) {
    expect(addressesIn(xml).length).toBeLessThanOrEqual(most.addresses);
    expect(addressesIn(xml).join('').length).toBeLessThanOrEqual(most.bytes);
  }
  expect(parts.flatMap(({ xml }) => addressesIn(xml)).sort()).toEqual(
    addressesIn(whole?.xml ?? '').sort(),
  );
});
