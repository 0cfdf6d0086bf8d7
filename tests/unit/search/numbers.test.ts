import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn, roundsTo } from '../../../src/search/numbers.ts';
import { scaleWordsOf } from '../../../src/search/scale-words.ts';

test.each([
  ['fr', 'M', [1e6]],
  ['fr', 'm', undefined],
  ['fr', 'k', [1000]],
  ['en', 'm', [1e6]],
  ['es', 'm', [1e6]],
] as const)('on a site in “%s” the letter “%s” multiplies by %j', (lang, letter, factors) => {
  expect(scaleWordsOf(lang)[letter]).toEqual(factors);
});

const valuesIn = (text: string) => numbersIn(text).map(({ values }) => values);

test.each<[text: string, ...values: number[][]]>([
  ['14 million', [14e6]],
  ['14,000,000', [14e6]],
  ['14.000.000', [14e6]],
  ['14 000 000', [14e6]],
  ['14m', [14e6]],
  ['14 millones de personas', [14e6]],
  ['1.1 million', [1.1e6]],
  ['1,1 millones', [1.1e6]],
  ['1 millón', [1e6]],
  ['2 mil millones', [2e9]],
  ['14 Millionen', [14e6]],
  ['14 Mio. Menschen', [14e6]],
  ['2,5 Milliarden', [2.5e9]],
  ['3 Mrd. Euro', [3e9]],
  ['2 milliards', [2e9]],
  ['14 milhões', [14e6]],
  ['2 mil milhões', [2e9]],
  ['8 mil', [8000]],
  ['2 Billionen', [2e12]],
  ['2 billones de pesos', [2e12]],
  ['2 bilhões', [2e9]],
  ['2 trilhões de reais', [2e12]],
  ['3 tausend Millionen', [3e9]],
  ['300 hundred thousand', [3e7]],
  ['3 Mio', [3e6]],
  ['3 tn', [3e12]],
  ['50 cents', [50]],
  ['a 15 cent levy', [15]],
  ['5 t', [5]],
  ['5 mm', [5]],
  ['$5 T', [5e12]],
  ['$14 MILLION', [14e6]],
  ['2 billions', [2e9]],
  ['8k', [8000]],
  ['8 kilos', [8]],
  ['2 mill workers', [2]],
  ['7 bio labs', [7]],
  ['100 k m', [100_000]],
  ['14-million-strong', [14e6]],
  ['25,000 tonnes', [25000]],
  ['25,000.50', [25000.5]],
  ['$5bn', [5e9]],
  ['12.5%', [12.5]],
  ['1.234', [1234, 1.234]],
  ['8.000', [8000]],
  ['43 to 82', [43], [82]],
  ['0', [0]],
  ['Bogner'],
  ['B52'],
  [''],
])('“%s” asks for %j', (text, ...values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['en', 'billion', [1e9]],
  ['fr', 'billion', [1e12]],
  ['de', 'billion', [1e12]],
  ['en', 'billions', [1e9]],
  ['es', 'billions', [1e12]],
  ['fr', 'md', [1e9]],
  ['en', 'md', undefined],
])('on a site in “%s” “%s” is read as %j', (lang, word, values) => {
  expect(scaleWordsOf(lang)[word]).toEqual(values);
});

test('a number is found where it stands, with its scale word', () => {
  const text = 'Más de 14 millones, según la ONU';
  const [number] = numbersIn(text);
  expect(text.slice(number?.start, number?.end)).toBe('14 millones');
});

test('however its thousands are grouped, a whole number is itself', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(',', '.', ' ', '’'), (value, separator) => {
      const grouped = String(value).replace(/\d(?=(?:\d{3})+$)/g, `$&${separator}`);
      expect(valuesIn(grouped)[0]?.[0]).toBe(value);
    }),
  );
});

test.each([
  [8006, 8000, true],
  [8173, 8000, true],
  [7500, 8000, true],
  [8500, 8000, false],
  [8000, 8000, false],
  [13_800_000, 14_000_000, true],
  [14_600_000, 14_000_000, false],
  [5.4, 5, false],
  [8006, 8010, false],
])('%d said round is %d: %s', (value, round, is) => {
  expect(roundsTo(value, round)).toBe(is);
});
