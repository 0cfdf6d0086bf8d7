import { describe, expect, it } from 'vitest';
import { complaintsOf, versionOf, type Lang } from '../../sums/cases.ts';

const codesIn = (text: string, lang: Lang): string[] =>
  complaintsOf(text, lang).map(({ code }) => code);

describe('which way numbers went, in pairs of right and wrong', () => {
  it.each<[Lang, string]>([
    // The percent sign is told once.
    [
      'en',
      'Support for the tram line {slipped|climbed} to 46.2 percent in the May survey from 49.7 in the one before.',
    ],
    // What is compared goes on behind “and”.
    [
      'en',
      'Break-ins in Tarnholt {fell|rose} again. Officers counted 310 last year, compared with 362 in the year before and 540 in 2019.',
    ],
    // Sales are counted too.
    ['en', 'Sales {fell|rose} in June: the yard sold 230 boats, against 274 a year before.'],
    [
      'fr',
      'Les ventes ont {reculé|progressé} en juin : le chantier a livré 230 bateaux, contre 274 un an plus tôt.',
    ],
    // A headline without a number has a way too.
    [
      'en',
      '> Ferry crossings {fall|rise} again\nThe line carried 61,000 passengers in July, against 72,500 in July of last year.',
    ],
    // “A year before” is a time, and no rate.
    [
      'en',
      'The canal trust’s debt {shrank|grew}: it stood at $41m at the end of May, against $47m a year before.',
    ],
    // “Up 140” is a move by itself.
    [
      'en',
      'Rangers counted 860 nests on the cliff this June, {down|up} 140 on the 1,000 of last June.',
    ],
    // What the record was before is told.
    [
      'en',
      'The mill pressed a record 2.4 million litres of oil last year. Its best year until then had been 2016, with {2.2|2.7} million litres.',
    ],
    // “Down from” tells of what was told in the sentence before.
    [
      'en',
      'Catches of herring {fell|rose} for the first time. Crews landed 12,400 tonnes in March, down from 13,900 in the same month last year.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(codesIn(versionOf(text, 'right'), lang)).toEqual([]);
    expect(codesIn(versionOf(text, 'wrong'), lang)).toEqual(['change-doubtful']);
  });
});

describe('two currencies at one rate, in pairs of right and wrong', () => {
  it.each<[Lang, string]>([
    // What is changed is exact, however round.
    [
      'en',
      'A walnut clock went for £30,000 (€34,500) at the saleroom in Orrin. The sale as a whole made £200,000, or {€230,000|€260,000}.',
    ],
    // One of the two is told in other words.
    [
      'en',
      'The loan comes to 6 billion euros, which the treasury of Helm put at 30 billion talers. A first slice of 2 billion euros, or {10|13} billion talers, is due in May.',
    ],
    // The second time the currency goes without saying.
    [
      'es',
      'Por el molino piden 60.000 dólares, 72 millones de pesos al cambio de ayer. La seña, de 6.000 dólares, equivale a {7,2|9,6} millones.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(codesIn(versionOf(text, 'right'), lang)).toEqual([]);
    expect(codesIn(versionOf(text, 'wrong'), lang)).toEqual(['measures-differ']);
  });
});

describe('a rate and how long it lasts, in pairs of right and wrong', () => {
  it.each<[Lang, string]>([
    [
      'en',
      'Oil was leaking from the hull at 200 litres an hour, and it was nine hours before divers closed the hole. By then {1,800|8,100} litres had reached the beach.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(codesIn(versionOf(text, 'right'), lang)).toEqual([]);
    expect(codesIn(versionOf(text, 'wrong'), lang)).toEqual(['product-doubtful']);
  });
});

describe('words that count by themselves, in pairs of right and wrong', () => {
  it.each<[Lang, string, string]>([
    [
      'en',
      'The locks stay shut for a fortnight from Monday, the canal board said. In those {14|24} days barges must go round by Osby.',
      'told-twice',
    ],
    [
      'en',
      'The pool will shut for a year and a half from March. In those {18|15} months the club will train at Osby.',
      'told-twice',
    ],
    [
      'en',
      '> Trio arrested over fake stamps\nPolice have detained {three|five} men aged 30 to 41.',
      'headline-differs',
    ],
    [
      'en',
      '> Dozen jobs to go at bakery\nHolm & Lund is cutting {12|20} posts at its ovens in Tarnholt.',
      'headline-differs',
    ],
  ])('%s: %s', (lang, text, code) => {
    expect(codesIn(versionOf(text, 'right'), lang)).toEqual([]);
    expect(codesIn(versionOf(text, 'wrong'), lang)).toEqual([code]);
  });
});
