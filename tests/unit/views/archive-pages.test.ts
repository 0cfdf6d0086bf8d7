import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { archivePage, monthPages } from '../../../src/views/lists/archive-pages.ts';
import { storyFile } from '../edition/edition-of.ts';

const at = (slug: string, published: string, more = '') => {
  const { path, source } = storyFile(slug, 'Words.', more);
  return {
    path,
    source: source
      .replace('2026-12-01T09:00:00Z', published)
      .replace('2026-11-30', published.slice(0, 10)),
  };
};
const withdrawn = 'status: withdrawn\nbecause: It was wrong.';

const { edition } = readEdition([
  at('first', '2025-12-31T23:30:00-05:00'),
  at('second', '2026-02-01T09:00:00Z', withdrawn),
  at('third', '2026-03-01T09:00:00Z'),
  at('fourth', '2026-03-20T09:00:00Z'),
  at('fifth', '2026-03-21T09:00:00Z', withdrawn),
]);

test('a story stands in the month of the date that its author wrote; a month stays when all of it is withdrawn', () => {
  const told = monthPages(edition).map(({ month, name, stories }) => [
    month,
    name,
    stories.map(({ slug }) => slug),
  ]);
  expect(told).toEqual([
    ['2026-03', 'March 2026', ['fourth', 'third']],
    ['2026-02', 'February 2026', []],
    ['2025-12', 'December 2025', ['first']],
  ]);
});

test('from each month there is a way to the one before and the one after', () => {
  const ways = monthPages(edition).map(({ earlier, later }) => [earlier?.name, later?.month]);
  expect(ways).toEqual([
    ['February 2026', undefined],
    ['December 2025', '2026-03'],
    [undefined, '2026-02'],
  ]);
});

test('months stand by years, with how many stories each has', () => {
  const years = archivePage(edition).map(({ year, months }) => [
    year,
    months.map(({ tally }) => tally),
  ]);
  expect(years).toEqual([
    ['2026', ['Two stories', 'No stories']],
    ['2025', ['One story']],
  ]);
});
