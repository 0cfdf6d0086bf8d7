import { expect, test } from 'vitest';
import { languages } from '../../../src/wording/languages.ts';

test.each([
  ['en', 14000000, 'people', '14,000,000 people'],
  ['en', [43, 82], '%', '43 to 82 per cent'],
  ['en', 3400000000, '$', '3,400,000,000 dollars'],
  ['en', 2 / 3, 'voters', '0.6667 voters'],
  ['en', -12, '°C', '−12 degrees Celsius'],
  ['en', [5500000, 7000000], '€', '5,500,000 to 7,000,000 euros'],
  ['en', 25, null, '25'],
  ['en', 1, 'km', '1 kilometre'],
  ['en', 1.5, 'km', '1.5 kilometres'],
  ['de', 1, 'mph', '1 Meile pro Stunde'],
  ['de', 1.5, 'mph', '1,5 Meilen pro Stunde'],
  ['es', 1, '$', '1 dólar'],
  ['es', 1.5, '$', '1,5 dólares'],
  ['es', 2000000, '€', '2.000.000 de euros'],
  ['fr', 2000000, '€', '2\u202f000\u202f000 d’euros'],
  ['fr', 14000000, 'personnes', '14\u202f000\u202f000 de personnes'],
  ['fr', 3000000, 'habitants', '3\u202f000\u202f000 d’habitants'],
  ['fr', 3000000, 'yens', '3\u202f000\u202f000 de yens'],
  ['fr', 1500000, '€', '1\u202f500\u202f000 euros'],
  ['fr', 0, 'km', '0 kilomètre'],
  ['fr', 1.5, 'km', '1,5 kilomètre'],
  ['fr', [0, 2], 'km', 'de 0 à 2 kilomètres'],
  ['pt', 0, 'km', '0 quilómetros'],
  ['pt', 1.5, 'km', '1,5 quilómetro'],
  ['pt', 2, 'km', '2 quilómetros'],
  ['en', 25, 'constructor', '25 constructor'],
  ['es', 2, 'valueOf', '2 valueOf'],
] as const)('in “%s” %o of %s is %s', (name, value, unit, full) => {
  expect(languages[name].inFull(value, unit)).toBe(full);
});

test.each([
  ['en', 'from 3,000,000 to 5,000,000 euros'],
  ['es', 'de 3.000.000 a 5.000.000 de euros'],
  ['de', 'von 3.000.000 auf 5.000.000 Euro'],
  ['fr', 'de 3\u202f000\u202f000 à 5\u202f000\u202f000 d’euros'],
  ['pt', 'de 3.000.000 para 5.000.000 de euros'],
] as const)('in “%s” a change is %s', (name, full) => {
  expect(languages[name].inFull([3000000, 5000000], '€', true)).toBe(full);
});
