import type { NumberLanguage } from '../../numbers/numerals.ts';
import type { AmountWords } from '../../numbers/amounts.ts';
import { phrases, words } from '../../tokens/phrases.ts';

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PARTS: readonly [string, number][] = [
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
];

const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

export const numbers: NumberLanguage = {
  words: {
    small: new Map([
      ...SMALL.map((word, index) => [word, index + 1] as const),
      ...TENS.map((word, index) => [word, 20 + index * 10] as const),
    ]),
    zero: words('zero nought naught'),
    points: words('point'),
    hundred: new Map([['hundred', 100]]),
    scales: new Map([...scales, ['dozen', 12], ['dozens', 12]]),
    bareScales: new Set(),
    articles: words('a an'),
    afterOne: phrases(''),
    joiners: words('and'),
    joinsAfter: 100,
  },
  scales: {
    scales: new Map([...scales, ['hundred', 100], ['dozen', 12], ['dozens', 12]]),
    shortScales: new Map([
      ['k', 1e3],
      ['K', 1e3],
      ['m', 1e6],
      ['M', 1e6],
      ['MM', 1e6],
      ['mn', 1e6],
      ['mln', 1e6],
      ['mio', 1e6],
      ['mil', 1e6],
      ['b', 1e9],
      ['B', 1e9],
      ['bn', 1e9],
      ['bln', 1e9],
      ['tn', 1e12],
      ['trn', 1e12],
      ['T', 1e12],
    ]),
    addsDigits: false,
    measureScales: words('m k K T'),
    measureLeaders: words(
      'water sea seas levels tide tides swell swells surge floodwater floodwaters crested reservoir river level peak summit hill mountain climb ascent elevation tide gauge metre metres meter meters height depth distance altitude waves wide width deep tall within run race sprint freestyle butterfly backstroke hurdles swam ran cleared jumped leapt vaulted threw hurled dived dug snow snowfall visibility tower statue trench shaft',
    ),
    measureFollowers: words(
      'wide deep high tall long thick across above below is has was as away from freestyle butterfly backstroke breaststroke hurdles sprint race run runner final relay title champion dash drop climb waves wave vault throw putt leap dive swimming pool tower wall yacht statue snake python shark whale banner ladder',
    ),
    crossings: words('by x ×'),
    countedBehind: words('strong plus odd a'),
    isPlural: (word) => word.endsWith('s'),
    people: words('people men women children'),
    hourSigns: words('h hr hrs d'),
    andPart: [
      { after: phrases('and a half, and one half, - and - a - half'), value: 1 / 2 },
      { after: phrases('and a quarter, and one quarter'), value: 1 / 4 },
      { after: phrases('and a third, and one third'), value: 1 / 3 },
      { after: phrases('and three quarters, and three - quarters'), value: 3 / 4 },
      { after: phrases('and two thirds, and two - thirds'), value: 2 / 3 },
    ],
  },
  fractions: {
    parts: new Map([...PARTS, ...PARTS.map(([part, value]) => [`${part}s`, value] as const)]),
    sureParts: new Set(),
    tailedParts: new Map(),
    partTails: phrases(''),
    partsBefore: [
      { before: phrases('half -, half'), value: 1 / 2 },
      { before: phrases('quarter -'), value: 1 / 4 },
    ],
    halvedNouns: words(
      'hour mile century kilometre kilometer inch pint point ton tonne acre minute decade',
    ),
    halves: phrases('half, one half, one - half'),
    sureHalves: false,
    followers: words(
      "of the its their his her our your my all that this these those a an were are have say think want believe never don't fewer less more lower higher cheaper dearer",
    ),
    apposed: words('in on from at'),
    ordinals: words(
      'first second third fourth last other latter better early late next previous opening final',
    ),
    periodLeaders: words('in per every last next each past this that the for during first'),
    leaders: phrases(
      'exactly, precisely, by, nearly, almost, about, over, around, roughly, than, some, up, down, only, just, barely, least, most, under, approximately',
    ),
    articles: words('a'),
    partOfScale: phrases('of a, of one'),
    halfOfScale: phrases('half a, half - a, a half, half'),
  },
  groupLeaders: phrases(
    'at least, at most, about, around, some, nearly, almost, more than, fewer than, less than, up to, as many as, as much as, an estimated, there were, a total of',
  ),
  spacedGroups: false,
};

/** The currencies that several countries have under one name: “Danish kroner”. */
const nationalCurrencies = [
  ['danish norwegian', 'kroner krone'],
  ['swedish icelandic', 'kronor krona'],
  ['danish swedish norwegian czech', 'crowns'],
  ['singapore taiwan jamaican', 'dollars'],
  ['egyptian british sudanese lebanese syrian', 'pounds'],
  ['indian pakistani nepalese', 'rupees'],
  ['saudi qatari omani iranian', 'riyals rials'],
  ['kuwaiti iraqi jordanian algerian tunisian', 'dinars'],
  ['kenyan ugandan tanzanian', 'shillings'],
  ['colombian argentine chilean philippine', 'pesos'],
  ['chinese', 'yuan'],
  ['japanese', 'yen'],
  ['turkish', 'lira'],
  ['russian', 'rubles roubles'],
]
  .flatMap(([nations = '', names = '']) =>
    nations.split(' ').flatMap((nation) => names.split(' ').map((name) => `${nation} ${name}`)),
  )
  .join(', ');

export const amounts: AmountWords = {
  percent: phrases('percent, per cent, pct, pc, per - cent'),
  currency: phrases(
    `${nationalCurrencies}, dollars, dollar, dlrs, dlr, u.s. dlrs, canadian dlrs, australian dlrs, hong kong dlrs, cts, ct, stg, guilders, lire, deutsche marks,  us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, american dollar, canadian dollars, canadian dollar, new zealand dollars, hong kong dollars, finnish markka, australian dollars, euros, euro, pounds, pound, pounds sterling, sterling, rubles, roubles, ruble, pesos, mexican pesos, yen, yuan, rupees, rupee, francs, swiss francs, hryvnia, hryvnias, lira, shekels, reais, rand, riyals, dirhams, dinars, naira, shillings, kronor, kroner, krona, zlotys, zloty, forints, won, baht, dong, ringgit, taka, birr, crowns, marks, guaranies, cents, cent, pence, paise, kopecks, centavos, bitcoin, bitcoins, quid, bucks, buck`,
  ),
  coins: words('p c'),
  currencyLinks: new Set(),
  currencyPrefixes: words('Rs Rp RM Tk Sh KSh Ksh TSh USh Tsh R GH Fr'),
  minus: phrases('minus, negative'),
  eitherSign: phrases('plus or minus, plus - or - minus, give or take'),
  belowZero: phrases('below zero, below freezing'),
};
