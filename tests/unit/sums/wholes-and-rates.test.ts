import { describe, expect, it } from 'vitest';
import { complaintsOf, versionOf, type Lang } from '../../sums/cases.ts';

/** Of each text the right version is let stand and the wrong one is asked about, with these words. */
describe('shares, votes and rates', () => {
  it.each<[string, Lang, string, string]>([
    [
      'a rent by the month and by the year',
      'en',
      'The office pays 1,900 dollars a month for the store, or {22,800|20,900} dollars a year.',
      'Does 1,900 dollars make the 20,900 dollars?',
    ],
    [
      'the same in Spanish, across a pause',
      'es',
      'La alcaldía paga 1.500 dólares mensuales por el almacén, o lo que es igual, {18.000|10.800} dólares cada año.',
      'Does 1.500 dólares make the 10.800 dólares?',
    ],
    [
      'a span of years in a word',
      'en',
      'The bridge costs the town {£80,000|£60,000} a year. Over the decade that adds up to £800,000.',
      'Does £60,000 make the £800,000?',
    ],
    [
      'how often, and how many of them an hour',
      'en',
      'From Easter a bus will leave the square every 15 minutes. That makes {four|five} buses an hour, and the fare stays at £3.50.',
      'Does 15 minutes make the five buses?',
    ],
    [
      'a margin of one in words',
      'en',
      'The motion passed by the narrowest of margins, 12 to {11|9}. A single vote decided it.',
      'Do 12 to 9 agree with the change that is told?',
    ],
    [
      'a share of what another paragraph counts',
      'en',
      'Just 18 of the 24 clubs have signed the letter.\n¶\nThose who have – {three quarters|two thirds} of the league – include both champions.',
      'Is two thirds league the share of 18 clubs and 24 clubs?',
    ],
    [
      'numbers behind the names of parties without a verb',
      'es',
      'La junta tiene 90 puestos. El sindicato obtuvo 47, la patronal 34 y los independientes {nueve|cinco}.',
      'Do 47, 34 and cinco make the 90 puestos?',
    ],
    [
      'seats lost, told in a headline',
      'en',
      '> Pilots lose four seats on board\nThey will hold {12|11} of the chairs from May, compared with 16 until now.',
      'Do 11 chairs, 16 and four seats agree with the change that is told?',
    ],
  ])('%s', (_, lang, text, found) => {
    expect(complaintsOf(versionOf(text, 'right'), lang)).toEqual([]);
    expect(complaintsOf(versionOf(text, 'wrong'), lang).map((one) => one.found)).toEqual([found]);
  });
});

it.each<[Lang, string]>([
  [
    'en',
    '> Five die as bus falls from bridge\nA tourist bus left the road on Saturday. The driver and four of his passengers were killed.',
  ],
  [
    'en',
    'Two men and a woman were tried on Thursday. They were Ryan Moll, 31, Peter Ash, 28, and Tanya Reeve, 40.',
  ],
])('one before a number counts with it: %s: %s', (lang, text) => {
  expect(complaintsOf(text, lang)).toEqual([]);
});
