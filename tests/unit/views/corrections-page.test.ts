import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { allCorrections } from '../../../src/views/lists/corrections-page.ts';
import { storyFile } from '../edition/edition-of.ts';

const prose = 'It saw 25 ships. “We have waited,” said Ana Pérez.';
const named = `figures: [{ id: ships, words: 25 ships }]
quotations: [{ id: waited, words: We have }]`;
const correction = (date: string, on: string | null) =>
  `{ ${on === null ? '' : `on: ${on}, `}date: ${date}, was: a, now: b, why: A slip. }`;
const corrected = (slug: string, list: readonly [string, string | null][], status = '') =>
  storyFile(
    slug,
    prose,
    `${named}\n${status}corrections: [${list.map(([date, on]) => correction(date, on)).join(', ')}]`,
  );

const { edition } = readEdition([
  corrected('a', [
    ['2026-12-02', 'ships'],
    ['2026-12-24', null],
  ]),
  corrected('b', [
    ['2026-12-31', 'waited'],
    ['2026-12-03', 'ships'],
    ['2026-12-03', null],
  ]),
  corrected('c', [['2026-12-30', 'ships']], 'status: withdrawn\nbecause: It was wrong.\n'),
  corrected('d', [['2026-12-29', 'ships']], 'status: draft\n'),
]);

test('corrections of all published stories stand in one list, the latest first, each with its page', () => {
  expect(allCorrections(edition).map(({ correction: { date }, page }) => [date, page])).toEqual([
    ['2026-12-31', { page: 'quotation', slug: 'b', id: 'waited' }],
    ['2026-12-24', { page: 'story', slug: 'a' }],
    ['2026-12-03', { page: 'story', slug: 'b' }],
    ['2026-12-03', { page: 'figure', slug: 'b', id: 'ships' }],
    ['2026-12-02', { page: 'figure', slug: 'a', id: 'ships' }],
  ]);
});

test('each comes with its story', () => {
  expect(allCorrections(edition).map(({ story }) => story.headline)).toEqual(
    ['b', 'a', 'b', 'b', 'a'].map((slug) => `Headline of ${slug}`),
  );
});
