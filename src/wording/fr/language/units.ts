import { inNumber, wordsBySign } from '../../text.ts';
import { grouped } from './numbers.ts';

const signs = wordsBySign({
  '%': 'pour cent',
  '‰': 'pour mille',
  $: ['dollar', 'dollars'],
  US$: ['dollar américain', 'dollars américains'],
  A$: ['dollar australien', 'dollars australiens'],
  C$: ['dollar canadien', 'dollars canadiens'],
  HK$: ['dollar de Hongkong', 'dollars de Hongkong'],
  R$: ['real brésilien', 'reals brésiliens'],
  '€': ['euro', 'euros'],
  '£': ['livre', 'livres'],
  '¥': ['yen ou yuan', 'yens ou yuans'],
  '₹': ['roupie', 'roupies'],
  Rs: ['roupie', 'roupies'],
  '₽': ['rouble', 'roubles'],
  '₴': ['hryvnia', 'hryvnias'],
  '₺': ['livre turque', 'livres turques'],
  '₩': ['won', 'wons'],
  p: ['penny', 'pence'],
  c: ['centime', 'centimes'],
  '°C': ['degré Celsius', 'degrés Celsius'],
  C: ['degré Celsius', 'degrés Celsius'],
  '°F': ['degré Fahrenheit', 'degrés Fahrenheit'],
  F: ['degré Fahrenheit', 'degrés Fahrenheit'],
  km: ['kilomètre', 'kilomètres'],
  m: ['mètre', 'mètres'],
  cm: ['centimètre', 'centimètres'],
  mm: ['millimètre', 'millimètres'],
  kg: ['kilogramme', 'kilogrammes'],
  g: ['gramme', 'grammes'],
  mph: ['mile par heure', 'miles par heure'],
  'km/h': ['kilomètre par heure', 'kilomètres par heure'],
  kph: ['kilomètre par heure', 'kilomètres par heure'],
  ha: ['hectare', 'hectares'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['mégawatt', 'mégawatts'],
  GW: ['gigawatt', 'gigawatts'],
  kWh: ['kilowattheure', 'kilowattheures'],
  MWh: ['mégawattheure', 'mégawattheures'],
});

/** A number or a range with its unit and nothing shortened: “14 000 000 de personnes”, “de 43 à 82 pour cent”. */
export function inFull(value: number | readonly [number, number], unit: string | null): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const number = to === undefined ? rounded(from) : `de ${rounded(from)} à ${rounded(to)}`;
  if (unit === null) return number;
  const last = to ?? from;
  const named = inNumber(signs.get(unit) ?? unit, isOne(last));
  // A number that ends in millions wants “de” before what is counted.
  const isMillions = last !== 0 && last % 1_000_000 === 0 && named !== signs.get('%');
  const of = VOWEL.test(named) ? 'd’' : 'de ';
  return `${number} ${isMillions ? of : ''}${named}`;
}

/** Before it “de” loses its vowel; “h” is silent in what news counts in millions: “habitants”, “hectares”. */
const VOWEL = /^h?[aeiouâàéèêëîïôœ]/iu;

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));

const isOne = (number: number) => Math.abs(number) < 2;
