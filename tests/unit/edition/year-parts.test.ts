import { expect, test } from 'vitest';
import { yearParts } from '../../../src/edition/lists/year-parts.ts';

const parts = (dates: readonly string[], most = 2) =>
  yearParts(dates, (date) => date, most).map(({ name, items }) => [name, items]);

test.each([
  ['nothing', [], []],
  ['one year', ['2026-02', '2026-01'], [['2026', ['2026-02', '2026-01']]]],
  [
    'a year of many in numbered parts, the oldest of them full',
    ['2026-03', '2026-02', '2026-01'],
    [
      ['2026-2', ['2026-03']],
      ['2026', ['2026-02', '2026-01']],
    ],
  ],
  [
    'each year by itself',
    ['2026-01', '2025-12'],
    [
      ['2026', ['2026-01']],
      ['2025', ['2025-12']],
    ],
  ],
])('a list in parts by year: %s', (_, dates, expected) => {
  expect(parts(dates)).toEqual(expected);
});

test('whatever comes after it, a part that is full stays as it is', () => {
  const before = parts(['2026-04', '2026-03', '2026-02', '2026-01']);
  const after = parts(['2027-01', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01']);
  expect(after.slice(2)).toEqual(before);
});
