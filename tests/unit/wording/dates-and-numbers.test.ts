import { describe, expect, test } from 'vitest';
import * as de from '../../../src/wording/de/language/numbers.ts';
import * as en from '../../../src/wording/en/language/numbers.ts';
import * as es from '../../../src/wording/es/language/numbers.ts';
import * as fr from '../../../src/wording/fr/language/numbers.ts';
import * as pt from '../../../src/wording/pt/language/numbers.ts';
import { languages } from '../../../src/wording/languages.ts';
import { lowerFirst, sentenceCase, sentences } from '../../../src/wording/text.ts';

describe.each([
  {
    name: 'en',
    whole: '1 March 2023',
    month: 'February 2023',
    author: '24 November 2026',
    inYear: '5 March',
    monthInYear: 'March',
    weekday: 'Tuesday, 24 November 2026',
  },
  {
    name: 'es',
    whole: '1 de marzo de 2023',
    month: 'febrero de 2023',
    author: '24 de noviembre de 2026',
    inYear: '5 de marzo',
    monthInYear: 'marzo',
    weekday: 'Martes, 24 de noviembre de 2026',
  },
  {
    name: 'de',
    whole: '1. März 2023',
    month: 'Februar 2023',
    author: '24. November 2026',
    inYear: '5. März',
    monthInYear: 'März',
    weekday: 'Dienstag, 24. November 2026',
  },
  {
    name: 'fr',
    whole: '1er mars 2023',
    month: 'février 2023',
    author: '24 novembre 2026',
    inYear: '5 mars',
    monthInYear: 'mars',
    weekday: 'Mardi 24 novembre 2026',
  },
  {
    name: 'pt',
    whole: '1 de março de 2023',
    month: 'fevereiro de 2023',
    author: '24 de novembro de 2026',
    inYear: '5 de março',
    monthInYear: 'março',
    weekday: 'Terça-feira, 24 de novembro de 2026',
  },
] as const)('dates in “$name”', ({ name, ...told }) => {
  const { longDate, dateIn, dateWithWeekday } = languages[name];

  test.each([
    ['2023-03-01', told.whole],
    ['2023-02', told.month],
    ['2023', '2023'],
    ['2026-11-24T23:30:00-05:00', told.author],
  ])('%s is read as “%s”', (date, words) => {
    expect(longDate(date)).toBe(words);
  });

  test.each([
    ['2023', '2023-03-05', told.inYear],
    ['2023', '2023-03', told.monthInYear],
    ['2023', '2023', '2023'],
    ['', '2023-03-01', told.whole],
    ['2022', '2023-02', told.month],
  ])('among those of “%s” %s is “%s”', (year, date, words) => {
    expect(dateIn(year, date)).toBe(words);
  });

  test('the day of the week stands before it', () => {
    expect(dateWithWeekday('2026-11-24', 2)).toBe(told.weekday);
  });
});

describe.each([
  { name: 'en', printed: ['0', '999', '8,000', '21,300', '14,000,000', '−3.5', '1,234.25'] },
  { name: 'es', printed: ['0', '999', '8.000', '21.300', '14.000.000', '−3,5', '1.234,25'] },
  { name: 'de', printed: ['0', '999', '8.000', '21.300', '14.000.000', '−3,5', '1.234,25'] },
  {
    name: 'fr',
    printed: [
      '0',
      '999',
      '8\u202f000',
      '21\u202f300',
      '14\u202f000\u202f000',
      '−3,5',
      '1\u202f234,25',
    ],
  },
  { name: 'pt', printed: ['0', '999', '8.000', '21.300', '14.000.000', '−3,5', '1.234,25'] },
] as const)('numbers in “$name”', ({ name, printed }) => {
  test.each(
    [0, 999, 8000, 21300, 14000000, -3.5, 1234.25].map(
      (value, index) => [value, printed[index]] as const,
    ),
  )('%d is printed as %s', (value, text) => {
    expect(languages[name].figures.amount(value)).toBe(text);
  });
});

test.each([
  ['en', '6%', '$5,000'],
  ['es', '6\u00a0%', '5.000\u00a0$'],
  ['de', '6\u00a0%', '5.000\u00a0$'],
  ['fr', '6\u202f%', '5\u202f000\u202f$'],
  ['pt', '6%', '5.000\u00a0$'],
] as const)('in “%s” a sign stands by its number as %s and %s', (name, share, price) => {
  const { signed } = languages[name].figures;
  expect([signed(6, '%'), signed(5000, '$')]).toEqual([share, price]);
});

test.each([
  ['en', 0, '0 figures'],
  ['en', 1, '1 figure'],
  ['en', 10, '10 figures'],
  ['es', 0, '0 cifras'],
  ['es', 1, '1 cifra'],
  ['es', 9, '9 cifras'],
  ['de', 1, '1 Zahl'],
  ['de', 12, '12 Zahlen'],
  ['fr', 0, '0 chiffre'],
  ['fr', 1, '1 chiffre'],
  ['fr', 1300, '1\u202f300 chiffres'],
  ['pt', 1, '1 número'],
  ['pt', 2, '2 números'],
] as const)('in “%s” %d figures are “%s”, as a heading and as a link', (name, count, told) => {
  const { figures, lists } = languages[name];
  expect([figures.allOf(count), lists.figures(count)]).toEqual([told, told]);
});

test.each([
  [en.list, [], ''],
  [en.list, ['a'], 'a'],
  [en.list, ['a', 'b'], 'a and b'],
  [en.list, ['a', 'b', 'c'], 'a, b and c'],
  [es.list, ['a'], 'a'],
  [es.list, ['a', 'b', 'c'], 'a, b y c'],
  [es.list, ['Rusia', 'Irán'], 'Rusia e Irán'],
  [es.list, ['padres', '“hijos”'], 'padres e “hijos”'],
  [es.list, ['nieve', 'hielo'], 'nieve y hielo'],
  [es.list, ['8', '9'], '8 y 9'],
  [de.list, ['a', 'b', 'c'], 'a, b und c'],
  [fr.list, ['a', 'b', 'c'], 'a, b et c'],
  [pt.list, ['a', 'b', 'c'], 'a, b e c'],
])('%o lists %j as “%s”', (list, items, text) => {
  expect(list(items)).toBe(text);
});

test('a sentence begins with a capital, a number with itself', () => {
  expect([sentenceCase('at least 8,000'), sentenceCase('élan'), sentenceCase('13,300')]).toEqual([
    'At least 8,000',
    'Élan',
    '13,300',
  ]);
});

test.each([
  ['Some', 'some'],
  ['UN', 'UN'],
  ['Über', 'über'],
])('%s within a sentence is %s', (word, within) => {
  expect(lowerFirst(word)).toBe(within);
});

test('a headline that asks, in whatever marks, gets no full stop', () => {
  expect(sentences(['„Wer zahlt?“', '« Qui paie ? »', 'It sank'])).toBe(
    '„Wer zahlt?“ « Qui paie ? » It sank.',
  );
});

test.each([
  ['en', '“a”', 'Source:'],
  ['es', '“a”', 'Source:'],
  ['de', '„a“', 'Source:'],
  ['fr', '«\u202fa\u202f»', 'Source\u202f:'],
  ['pt', '“a”', 'Source:'],
] as const)('in “%s” words are quoted as %s, and a term leads on as “%s”', (name, marks, term) => {
  const { quoted, withColon } = languages[name];
  expect([quoted('a'), withColon('Source')]).toEqual([marks, term]);
});
