import { phrases, words } from '../../tokens/phrases.ts';
import type { NumberFields } from '../fields/number-fields.ts';

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

export const numbers: NumberFields = {
  small: new Map([
    ...['zero', 'nought', 'naught'].map((word) => [word, 0] as const),
    ...SMALL.map((word, index) => [word, index + 1] as const),
    ...TENS.map((word, index) => [word, 20 + index * 10] as const),
  ]),
  points: words('point'),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['quadrillion', 1e15],
    ['lakh', 1e5],
    ['crore', 1e7],
    ['dozen', 12],
    ['dozens', 12],
  ]),
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
  joinsAfter: 100,
  parts: new Map([...PARTS, ...PARTS.map(([part, value]) => [`${part}s`, value] as const)]),
  halves: phrases('half, one half, one - half'),
  half: words('half'),
  andPart: new Map([
    ['and a half', 1 / 2],
    ['and one half', 1 / 2],
    ['- and - a - half', 1 / 2],
    ['and a quarter', 1 / 4],
    ['and one quarter', 1 / 4],
    ['and a third', 1 / 3],
    ['and one third', 1 / 3],
    ['and three quarters', 3 / 4],
    ['and three - quarters', 3 / 4],
    ['and two thirds', 2 / 3],
    ['and two - thirds', 2 / 3],
  ]),
  ordinals: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth twelfth fifteenth sixteenth twentieth hundredth thousandth millionth last other latter better early late next previous opening final',
  ),
  percent: phrases('percent, per cent, pct, pc, per - cent'),
  currencies: phrases(
    `${nationalCurrencies}, dollars, dollar, dlrs, dlr, u.s. dlrs, canadian dlrs, australian dlrs, hong kong dlrs, cts, ct, stg, guilders, lire, deutsche marks,  us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, american dollar, canadian dollars, canadian dollar, new zealand dollars, hong kong dollars, finnish markka, australian dollars, euros, euro, pounds, pound, pounds sterling, sterling, rubles, roubles, ruble, pesos, mexican pesos, yen, yuan, rupees, rupee, francs, swiss francs, hryvnia, hryvnias, lira, shekels, reais, rand, riyals, dirhams, dinars, naira, shillings, kronor, kroner, krona, zlotys, zloty, forints, won, baht, dong, ringgit, taka, birr, crowns, marks, guaranies, rials, leks, lei, cents, cent, pence, paise, kopecks, centavos, bitcoin, bitcoins, quid, bucks, buck`,
  ),
  currencySigns: words('Rs Rp RM Tk Sh KSh Ksh TSh USh Tsh R GH Fr p c'),
  minus: phrases('minus, negative, # below zero, # below freezing'),
  ratio: phrases('in, in every, out of, out of every, of every, - in -'),
};
