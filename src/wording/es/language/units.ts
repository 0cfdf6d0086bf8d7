import { inNumber, wordsBySign } from '../../text.ts';
import { grouped } from './numbers.ts';

const signs = wordsBySign({
  '%': 'por ciento',
  '‰': 'por mil',
  $: ['dólar', 'dólares'],
  US$: ['dólar estadounidense', 'dólares estadounidenses'],
  A$: ['dólar australiano', 'dólares australianos'],
  C$: ['dólar canadiense', 'dólares canadienses'],
  HK$: ['dólar de Hong Kong', 'dólares de Hong Kong'],
  R$: ['real brasileño', 'reales brasileños'],
  '€': ['euro', 'euros'],
  '£': ['libra', 'libras'],
  '¥': ['yen o yuan', 'yenes o yuanes'],
  '₹': ['rupia', 'rupias'],
  Rs: ['rupia', 'rupias'],
  '₽': ['rublo', 'rublos'],
  '₴': ['grivna', 'grivnas'],
  '₺': ['lira', 'liras'],
  '₩': ['won', 'wones'],
  p: ['penique', 'peniques'],
  c: ['centavo', 'centavos'],
  '°C': ['grado Celsius', 'grados Celsius'],
  C: ['grado Celsius', 'grados Celsius'],
  '°F': ['grado Fahrenheit', 'grados Fahrenheit'],
  F: ['grado Fahrenheit', 'grados Fahrenheit'],
  km: ['kilómetro', 'kilómetros'],
  m: ['metro', 'metros'],
  cm: ['centímetro', 'centímetros'],
  mm: ['milímetro', 'milímetros'],
  kg: ['kilogramo', 'kilogramos'],
  g: ['gramo', 'gramos'],
  mph: ['milla por hora', 'millas por hora'],
  'km/h': ['kilómetro por hora', 'kilómetros por hora'],
  kph: ['kilómetro por hora', 'kilómetros por hora'],
  ha: ['hectárea', 'hectáreas'],
  kW: ['kilovatio', 'kilovatios'],
  MW: ['megavatio', 'megavatios'],
  GW: ['gigavatio', 'gigavatios'],
  kWh: ['kilovatio hora', 'kilovatios hora'],
  MWh: ['megavatio hora', 'megavatios hora'],
});

/** A number or a range with its unit and nothing shortened: “14.000.000 de personas”, “de 43 a 82 por ciento”. */
export function inFull(value: number | readonly [number, number], unit: string | null): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const number = to === undefined ? rounded(from) : `de ${rounded(from)} a ${rounded(to)}`;
  if (unit === null) return number;
  const named = inNumber(signs.get(unit) ?? unit, isOne(to ?? from));
  // A number that ends in millions wants “de” before what is counted.
  const last = to ?? from;
  const isMillions = last !== 0 && last % 1_000_000 === 0 && named !== signs.get('%');
  return `${number} ${isMillions ? 'de ' : ''}${named}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));

const isOne = (number: number) => Math.abs(number) === 1;
