import { expect, test } from 'vitest';
import { longDate } from '../../../src/wording/en/language/dates.ts';
import { grouped, inWords, list, sentenceCase } from '../../../src/wording/en/language/numbers.ts';

test.each([
  ['2023-03-01', '1 March 2023'],
  ['2023-02', 'February 2023'],
  ['2023', '2023'],
  ['2026-11-24T23:30:00-05:00', '24 November 2026'],
])('the date %s is read as “%s”', (date, words) => {
  expect(longDate(date)).toBe(words);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [21300, '21,300'],
  [14000000, '14,000,000'],
  [-3.5, '−3.5'],
  [1234.25, '1,234.25'],
])('%d is printed as %s', (value, text) => {
  expect(grouped(value)).toBe(text);
});

test.each([
  [10, 'ten'],
  [12, 'twelve'],
  [13, '13'],
])('%d in running text is “%s”', (count, words) => {
  expect(inWords(count)).toBe(words);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as “%s”', (items, text) => {
  expect(list(items)).toBe(text);
});

test('a sentence begins with a capital, a number with itself', () => {
  expect([sentenceCase('at least 8,000'), sentenceCase('élan'), sentenceCase('13,300')]).toEqual([
    'At least 8,000',
    'Élan',
    '13,300',
  ]);
});
