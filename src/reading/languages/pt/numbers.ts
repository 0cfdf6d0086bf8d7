import { phrases, words } from '../../tokens/phrases.ts';
import type { NumberFields } from '../fields/number-fields.ts';
import { valued } from '../listed.ts';

/** As in Brazil and as in Portugal: “dezesseis” and “dezasseis”. */
const SMALL =
  'um 1 uma 1 dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezesseis 16 dezasseis 16 dezessete 17 dezassete 17 dezoito 18 dezenove 19 dezanove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 cinqüenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 cento 100 mil 1000';
const HUNDREDS =
  'duzent 200 trezent 300 quatrocent 400 quinhent 500 seiscent 600 setecent 700 oitocent 800 novecent 900';
/** “Bilhão” and “bilião” are not one: 10⁹ in Brazil, 10¹² in Portugal. */
const SCALES =
  'mil 1e3 milhão 1e6 milhões 1e6 bilhão 1e9 bilhões 1e9 bilião 1e12 biliões 1e12 trilhão 1e12 trilhões 1e12 trilião 1e18 triliões 1e18 milhar 1000 milhares 1000 dúzia 12 dúzias 12 dezena 10 dezenas 10 vintena 20 quinzena 15 centena 100 centenas 100';
const PARTS =
  'terço 3 quarto 4 quinto 5 sexto 6 sétimo 7 oitavo 8 nono 9 décimo 10 centésimo 100 milésimo 1000';
const TAILED = 'terça 3 quarta 4 quinta 5 sexta 6 sétima 7 oitava 8 nona 9 décima 10 centésima 100';

const withEndings = (list: [string, number][], ...endings: string[]): [string, number][] =>
  list.flatMap(([stem, value]) => endings.map((end) => [stem + end, value] as [string, number]));

const CURRENCIES =
  'euros euro dólares dólar reais real pesos peso libras libra ienes iuanes yuans cêntimos cêntimo centavos centavo rublos francos coroas rupias meticais metical kwanzas kwanza escudos';
const KINDS =
  'americanos norte-americanos canadenses canadianos australianos mexicanos argentinos colombianos chilenos esterlinas suíços uruguaios cubanos suecas norueguesas';

export const numbers: NumberFields = {
  small: new Map([['zero', 0], ...valued(SMALL), ...withEndings(valued(HUNDREDS), 'os', 'as')]),
  points: words('vírgula'),
  scales: new Map(valued(SCALES)),
  shortScales: new Map(
    valued('k 1e3 K 1e3 M 1e6 m 1e6 MM 1e6 mi 1e6 mio 1e6 bi 1e9 bn 1e9 tri 1e12'),
  ),
  joinsAfter: 10,
  parts: new Map([
    ...withEndings(valued(PARTS), '', 's'),
    ...valued(TAILED).flatMap(([part, value]): [string, number][] => [
      [`${part} parte`, value],
      [`${part}s partes`, value],
    ]),
  ]),
  halves: phrases('a metade, metade, uma metade, outra metade, a outra metade'),
  half: words('meio meia'),
  andPart: new Map([
    ['e meio', 1 / 2],
    ['e meia', 1 / 2],
    ['e um quarto', 1 / 4],
  ]),
  ordinals: words(
    'primeira segunda primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo último terceira',
  ),
  percent: phrases('por cento, porcento'),
  currencies: phrases(
    [
      ...CURRENCIES.split(' '),
      ...['dólares', 'pesos', 'libras', 'francos', 'coroas'].flatMap((currency) =>
        KINDS.split(' ').map((kind) => `${currency} ${kind}`),
      ),
    ].join(','),
  ),
  currencySigns: words('R$ Kz MT MZN US$ dólar dólares'),
  minus: phrases('menos, negativo, negativos, # abaixo de zero, # negativos'),
  ratio: phrases('em cada, de cada, por cada'),
};
