import { expect, test } from 'vitest';
import { readingOf } from './reading-of.ts';

test.each([
  ['en', '13,3000'],
  ['en', '2.500.00'],
  ['en', '1O5'],
  ['en', '1OO'],
  ['en', 'l05'],
  ['en', '8OO,000'],
  ['en', '12,34'],
  ['en', '1.234.567'],
  ['en', '10,,000'],
  ['en', '5..3'],
  ['en', '3٠'],
  ['en', '1\u202e23'],
  ['en', '1\u0301200'],
  ['en', '12\u0336'],
  ['en', 'l2'],
  ['en', '1,OOO'],
  ['en', '1oo'],
  ['en', '0,500'],
  ['en', '1,250.000'],
  ['es', '2.500.00'],
  ['es', '1.250.0'],
  ['es', '35O'],
  ['es', 'l.200.000'],
  ['es', '13.3000'],
])('%s: %s is no number', (lang, number) => {
  const noun = lang === 'en' ? 'people' : 'personas';
  const { figures } = readingOf(`${lang === 'en' ? 'They' : 'Allí'} — ${number} ${noun}.`, lang);
  expect(figures.map(({ text, value, malformed, unit }) => [text, value, malformed, unit])).toEqual(
    [[number, null, true, noun]],
  );
});

test('a percent sign too many is malformed', () => {
  expect(
    readingOf('It is 87%% of it.').figures.map(({ text, malformed }) => [text, malformed]),
  ).toEqual([['87%%', true]]);
});

test.each([
  ['The train left at 12:5O.', '12:5O', null],
  ['There were at least 1, 200 people.', '1, 200', 'people'],
  ['It cost $13, 300.', '$13, 300', '$'],
  ['A wave of O.71km came.', 'O.71', 'km'],
  ['A wave of 0..6ft came.', '0..6', 'ft'],
])('%s has a malformed number', (text, number, unit) => {
  const figures = readingOf(text).figures.map((figure) => [figure.text, figure.value, figure.unit]);
  expect(figures).toEqual([[number, null, unit]]);
});

test('a number beside a date is none that a space broke', () => {
  const values = readingOf('On May 1, 200 people came.').figures.map((figure) => figure.value);
  expect(values).toEqual([200]);
});

test.each([
  ['en', '1\u200b20', 120],
  ['en', '12\u00ad,000', 12_000],
  ['en', '1,23,456', 123_456],
  ['en', '10 000', 10_000],
  ['es', '27.662', 27_662],
  ['es', '3,12', 3.12],
  ['es', '0,500', 0.5],
  ['en', '1,250.00', 1250],
  ['en', '12\u034f,000', 12_000],
  ['es', '1.234.567', 1_234_567],
  ['es', '25\u00a0000', 25_000],
  ['es', '2,75', 2.75],
  ['es', '7.8', 7.8],
])('%s: %s is a number', (lang, number, value) => {
  const { figures } = readingOf(`${number} ${lang === 'en' ? 'people' : 'personas'}.`, lang);
  expect(figures.map((figure) => [figure.value, figure.malformed])).toEqual([[value, false]]);
});

test('one number that only the decimal point explains settles the others of a Spanish text', () => {
  const values = readingOf('Son 1,234.5 pesos. Llegaron 27,662 personas.', 'es').figures.map(
    (figure) => figure.value,
  );
  expect(values).toEqual([1234.5, 27_662]);
});
