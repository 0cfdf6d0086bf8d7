import { phrases, words } from '../../tokens/phrases.ts';
import type { NumberFields } from '../fields/number-fields.ts';
import { valued } from '../listed.ts';

/** With “septante”, “huitante” and “nonante” of Belgium and Switzerland. */
const SMALL =
  'un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 quatre-vingt 80 quatre-vingts 80 huitante 80 octante 80 nonante 90 cent 100 mille 1000';
const SCALES =
  'cent 100 cents 100 mille 1e3 million 1e6 millions 1e6 milliard 1e9 milliards 1e9 billion 1e12 billions 1e12 trillion 1e18 trillions 1e18';
const COLLECTIVES =
  'dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 millier 1000';
const PARTS =
  'tiers 3 quart 4 cinquième 5 sixième 6 septième 7 huitième 8 neuvième 9 dixième 10 vingtième 20 centième 100 millième 1000';

function withPlurals(list: [string, number][]): [string, number][] {
  return list.flatMap(([word, value]) =>
    word.endsWith('s')
      ? [[word, value]]
      : [
          [word, value],
          [`${word}s`, value],
        ],
  );
}

const CURRENCIES =
  'euros euro dollars dollar francs franc livres livre yens yen yuans centimes centime cents roubles couronnes dinars dirhams pesos roupies reais zlotys forints livres-sterling';
const MANY = 'dollars dollar francs franc livres pesos dinars dirhams couronnes';
const KINDS =
  'américains canadiens australiens suisses cfa belges congolais guinéens algériens tunisiens marocains suédoises norvégiennes danoises sterling turques libanaises égyptiennes mexicains argentins';

export const numbers: NumberFields = {
  small: new Map(valued(`zéro 0 ${SMALL}`)),
  points: words('virgule'),
  scales: new Map([...valued(SCALES), ...withPlurals(valued(COLLECTIVES))]),
  shortScales: new Map(
    valued('k 1e3 K 1e3 M 1e6 G 1e9 Mio 1e6 mio 1e6 Md 1e9 Mds 1e9 Mrd 1e9 mia 1e9'),
  ),
  joinsAfter: 10,
  parts: new Map(withPlurals(valued(PARTS))),
  halves: phrases(
    "la moitié, moitié, une moitié, une bonne moitié, la bonne moitié, l' autre moitié",
  ),
  half: words('demi demie'),
  andPart: new Map([
    ['et demi', 1 / 2],
    ['et demie', 1 / 2],
    ['et quart', 1 / 4],
    ['et un quart', 1 / 4],
  ]),
  ordinals: words('première seconde deuxième premier second troisième dernier quatrième'),
  percent: phrases('pour cent, pourcent, pour - cent'),
  currencies: phrases(
    [
      ...CURRENCIES.split(' '),
      ...MANY.split(' ').flatMap((currency) =>
        KINDS.split(' ').map((kind) => `${currency} ${kind}`),
      ),
    ].join(','),
  ),
  currencySigns: words('Fr Fr. FS CHF FCFA dollar'),
  minus: phrases(
    'moins, négatif, négative, # sous zéro, # au - dessous de zéro, # en dessous de zéro, # au dessous de zéro',
  ),
  ratio: phrases('sur'),
};
