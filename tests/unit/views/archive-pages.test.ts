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

test('all stories stand under their months', () => {
  const { whole, years } = archivePage(edition);
  expect(whole.map(({ name, stories }) => [name, stories.map(({ slug }) => slug)])).toEqual([
    ['March 2026', ['fourth', 'third']],
    ['February 2026', []],
    ['December 2025', ['first']],
  ]);
  expect(years).toEqual([]);
});

test('where they are too many for a page it has the months, year by year, each with how many stories it has', () => {
  const many = Array.from({ length: 60 }, (_, index) => at(`one-${index}`, '2026-02-01T09:00:00Z'));
  const { whole, years } = archivePage(
    readEdition([...many, at('other', '2025-12-31T09:00:00Z')]).edition,
  );
  expect(whole).toEqual([]);
  expect(years.map(({ year, months }) => [year, months.map(({ tally }) => tally)])).toEqual([
    ['2026', ['60 stories']],
    ['2025', ['1 story']],
  ]);
});
