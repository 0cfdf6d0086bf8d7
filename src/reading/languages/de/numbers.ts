import { JoinedNumbers } from '../../numbers/joined.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { NumberFields } from '../fields/number-fields.ts';

const numbered = (list: string, value: (index: number) => number): Map<string, number> =>
  new Map(list.split(' ').map((word, index) => [word, value(index)]));

const ones = numbered(
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  (index) => index + 1,
);
const tens = new Map([
  ...numbered(
    'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    (index) => 20 + index * 10,
  ),
  ['dreissig', 30],
]);
const small = new JoinedNumbers({
  ones,
  tens,
  alone: new Map([
    ['null', 0],
    ...['eins', 'eine', 'einen', 'einem'].map((word) => [word, 1] as const),
    ...['zwo', 'zweier', 'zweien'].map((word) => [word, 2] as const),
    ...['dreier', 'dreien'].map((word) => [word, 3] as const),
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
    ['einundhalb', 1.5],
    ['dreiviertel', 3 / 4],
  ]),
  and: 'und',
  hundred: 'hundert',
  thousand: 'tausend',
  parts: new Map([
    ['einhalb', 1 / 2],
    ['einviertel', 1 / 4],
    ['dreiviertel', 3 / 4],
  ]),
});

const ARTICLES = ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'];

const scales = new Map([
  ['tausend', 1e3],
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
  ['billiarde', 1e15],
  ['billiarden', 1e15],
  ['trillion', 1e18],
  ['trillionen', 1e18],
]);

const parts = new Map(
  (
    [
      ['drittel', 3],
      ['viertel', 4],
      ['fünftel', 5],
      ['sechstel', 6],
      ['siebtel', 7],
      ['achtel', 8],
      ['neuntel', 9],
      ['zehntel', 10],
      ['zwölftel', 12],
      ['zwanzigstel', 20],
      ['hundertstel', 100],
      ['tausendstel', 1000],
    ] as const
  ).flatMap(([part, value]) => [
    [part, value],
    [`${part}n`, value],
    [`${part}s`, value],
  ]),
);

const currencies =
  'euro euros cent dollar dollars franken rappen pfund pence rubel yen yuan kronen krone złoty zloty forint lira rupien rupie peso pesos real rand schekel dirham riyal rial hrywnja griwna won dinar lei lew schilling gulden mark pfennig bitcoin bitcoins';
const nations =
  'us us-amerikanische amerikanische kanadische kanadischen australische australischen britische britischen britischer schweizer tschechische tschechischen dänische dänischen schwedische schwedischen norwegische norwegischen türkische türkischen mexikanische mexikanischen russische russischen indische indischen ägyptische ägyptischen chinesische chinesischen japanische japanischen hongkong neuseeland neuseeländische singapur deutsche finnische finnischen österreichische israelische isländische polnische polnischen ungarische ungarischen brasilianische brasilianischen';
const compounds = 'us kanada australien hongkong neuseeland singapur taiwan jamaika namibia liberia'
  .split(' ')
  .flatMap((place) => [`${place} - dollar`, `${place} - dollars`, `${place}dollar`]);

export const numbers: NumberFields = {
  small,
  points: words('komma'),
  scales: new Map([
    ...scales,
    ['hundert', 100],
    ['dutzend', 12],
    ['viertelmillion', 25e4],
    ['dreiviertelmillion', 75e4],
    ['viertelmilliarde', 25e7],
    ['dreiviertelmilliarde', 75e7],
  ]),
  shortScales: new Map([
    ['k', 1e3],
    ['tsd', 1e3],
    ['mio', 1e6],
    ['mill', 1e6],
    ['mia', 1e9],
    ['mrd', 1e9],
    ['bio', 1e12],
  ]),
  joinsAfter: 100,
  parts,
  halves: phrases('die hälfte, der hälfte, eine hälfte, zur hälfte, hälfte'),
  half: new Set(
    ['halbe', 'halben', 'halber', 'halbes'].flatMap((half) => [
      ...ARTICLES.map((article) => `${article} ${half}`),
      half,
    ]),
  ),
  andPart: new Map([
    ...['und ein halb', 'und eine halbe', 'und ein halbes', 'und einen halben'].map(
      (half) => [half, 1 / 2] as const,
    ),
    ...['und ein viertel', 'und eine viertel'].map((quarter) => [quarter, 1 / 4] as const),
    ['und drei viertel', 3 / 4],
  ]),
  ordinals: words('erste ersten zweite zweiten dritten vierten andere anderen letzten vergangenen'),
  percent: phrases(
    'prozent, prozents, vom hundert, v . h ., prozentige, prozentigen, prozentiger, prozentiges, prozentigem, prozentig, % ige, % igen, % iger, % iges',
  ),
  currencies: phrases(
    [
      ...currencies.split(' '),
      ...compounds,
      ...nations
        .split(' ')
        .flatMap((nation) =>
          'dollar franken pfund kronen krone pesos peso rubel yen yuan lira rupien mark markka real schilling schekel złoty zloty forint'
            .split(' ')
            .map((currency) => `${nation} ${currency}`),
        ),
      ...['pfund sterling', 'britische pfund sterling', 'fr .', 'fr', 'sfr', 'sfr .', 'ct', 'rp .'],
    ].join(','),
  ),
  currencySigns: words('Fr SFr sFr Rs Kč kr'),
  minus: phrases('minus, # unter null, # unter dem gefrierpunkt'),
  ratio: phrases('von je'),
};
