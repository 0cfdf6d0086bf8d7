import { phrases, words } from '../../tokens/phrases.ts';
import type { NumberFields } from '../fields/number-fields.ts';

const SMALL: readonly [string, number][] = [
  ['uno', 1],
  ['un', 1],
  ['una', 1],
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
  ['cinco', 5],
  ['seis', 6],
  ['siete', 7],
  ['ocho', 8],
  ['nueve', 9],
  ['diez', 10],
  ['once', 11],
  ['doce', 12],
  ['trece', 13],
  ['catorce', 14],
  ['quince', 15],
  ['dieciséis', 16],
  ['diecisiete', 17],
  ['dieciocho', 18],
  ['diecinueve', 19],
  ['veinte', 20],
  ['veintiuno', 21],
  ['veintiún', 21],
  ['veintiuna', 21],
  ['veintidós', 22],
  ['veintitrés', 23],
  ['veinticuatro', 24],
  ['veinticinco', 25],
  ['veintiséis', 26],
  ['veintisiete', 27],
  ['veintiocho', 28],
  ['veintinueve', 29],
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['sesenta', 60],
  ['setenta', 70],
  ['ochenta', 80],
  ['noventa', 90],
  ['cien', 100],
  ['ciento', 100],
  ['mil', 1000],
];
const HUNDREDS: readonly [string, number][] = [
  ['doscient', 200],
  ['trescient', 300],
  ['cuatrocient', 400],
  ['quinient', 500],
  ['seiscient', 600],
  ['setecient', 700],
  ['ochocient', 800],
  ['novecient', 900],
];
const PARTS: readonly [string, number][] = [
  ['tercio', 3],
  ['cuarto', 4],
  ['quinto', 5],
  ['sexto', 6],
  ['séptimo', 7],
  ['octavo', 8],
  ['noveno', 9],
  ['décimo', 10],
];
const TAILED: readonly [string, number][] = [
  ['tercera', 3],
  ['cuarta', 4],
  ['quinta', 5],
  ['sexta', 6],
  ['séptima', 7],
  ['octava', 8],
  ['novena', 9],
  ['décima', 10],
  ['centésima', 100],
  ['milésima', 1000],
];

const withPlural = (list: readonly (readonly [string, number])[]): Map<string, number> =>
  new Map(
    list.flatMap(([word, value]) => [
      [word, value],
      [`${word}s`, value],
    ]),
  );

const CURRENCIES =
  'euros euro dólares dólar pesos peso libras reales soles bolívares yenes yuanes céntimos centavos rublos francos coronas guaraníes quetzales lempiras colones córdobas balboas dírhams rupias grivnas liras bolivianos'.split(
    ' ',
  );
const KINDS =
  'estadounidenses mexicanos argentinos colombianos chilenos canadienses australianos esterlinas suizos dominicanos uruguayos cubanos marroquíes'.split(
    ' ',
  );

export const numbers: NumberFields = {
  small: new Map([
    ['cero', 0],
    ...SMALL,
    ...HUNDREDS.flatMap(
      ([stem, value]) =>
        [
          [`${stem}os`, value],
          [`${stem}as`, value],
        ] as [string, number][],
    ),
  ]),
  points: words('coma'),
  scales: new Map([
    ['mil', 1e3],
    ['millón', 1e6],
    ['millon', 1e6],
    ['millones', 1e6],
    ['billón', 1e12],
    ['billones', 1e12],
    ['trillón', 1e18],
    ['trillones', 1e18],
    ['docena', 12],
    ['docenas', 12],
    ['decena', 10],
    ['veintena', 20],
    ['treintena', 30],
    ['centenar', 100],
    ['millar', 1000],
  ]),
  shortScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['M', 1e6],
    ['m', 1e6],
    ['MM', 1e6],
    ['mill', 1e6],
    ['mio', 1e6],
    ['mdd', 1e6],
    ['mdp', 1e6],
  ]),
  joinsAfter: 10,
  parts: new Map([
    ...withPlural(PARTS),
    ...[...withPlural(TAILED)].flatMap(([part, value]) =>
      ['parte', 'partes'].map((tail) => [`${part} ${tail}`, value] as const),
    ),
  ]),
  halves: phrases('la mitad, mitad, una mitad, otra mitad, la otra mitad'),
  half: words('medio media'),
  andPart: new Map([
    ['y medio', 1 / 2],
    ['y media', 1 / 2],
    ['y cuarto', 1 / 4],
    ['y un cuarto', 1 / 4],
  ]),
  ordinals: words(
    'primera segunda primer primero segundo tercer tercero cuarto quinto sexto séptimo octavo noveno décimo último',
  ),
  percent: phrases('por ciento, por cien, por 100'),
  currencies: phrases(
    [
      ...CURRENCIES,
      ...['dólares', 'pesos', 'libras', 'francos'].flatMap((currency) =>
        KINDS.map((kind) => `${currency} ${kind}`),
      ),
    ].join(','),
  ),
  currencySigns: words('Bs S/ S/. U$S u$s U$D dólar dólares'),
  minus: phrases('menos, # bajo cero, # por debajo de cero'),
  ratio: phrases('de cada, por cada'),
};
