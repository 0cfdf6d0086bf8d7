import { expect, test } from 'vitest';
import { openingMark } from '../../../src/wording/quotation-marks.ts';
import { wordsFor } from '../../../src/wording/index.ts';

test.each([
  ['en', '“so”'],
  ['de', '„so“'],
  ['fr', '«\u202fso\u202f»'],
  ['ar', '«so»'],
  ['ru-RU', '«so»'],
  ['he', '”so”'],
  ['pl', '„so”'],
  ['ja', '「so」'],
  ['tr', '“so”'],
])('words of a story in %s stand in the marks of its language: %s', (lang, quoted) => {
  expect(wordsFor({ lang }).quoted('so')).toBe(quoted);
});

test.each([
  ['“so”', { mark: '“', rest: 'so”' }],
  ['„so“', { mark: '„', rest: 'so“' }],
  ['«\u202fso\u202f»', { mark: '«\u202f', rest: 'so\u202f»' }],
  ['»so«', { mark: '»', rest: 'so«' }],
  ['so', null],
])('the mark that opens %s hangs before what follows', (words, parts) => {
  expect(openingMark(words)).toEqual(parts);
});
