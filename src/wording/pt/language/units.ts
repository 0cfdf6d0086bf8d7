import { inNumber, wordsBySign } from '../../text.ts';
import { grouped } from './numbers.ts';

const signs = wordsBySign({
  '%': 'por cento',
  '‰': 'por mil',
  $: ['dólar', 'dólares'],
  US$: ['dólar dos EUA', 'dólares dos EUA'],
  A$: ['dólar australiano', 'dólares australianos'],
  C$: ['dólar canadiano', 'dólares canadianos'],
  HK$: ['dólar de Hong Kong', 'dólares de Hong Kong'],
  R$: ['real', 'reais'],
  '€': ['euro', 'euros'],
  '£': ['libra', 'libras'],
  '¥': ['iene ou yuan', 'ienes ou yuans'],
  '₹': ['rupia', 'rupias'],
  Rs: ['rupia', 'rupias'],
  '₽': ['rublo', 'rublos'],
  '₴': ['hryvnia', 'hryvnias'],
  '₺': ['lira turca', 'liras turcas'],
  '₩': ['won', 'wons'],
  p: ['penny', 'pence'],
  c: ['cêntimo', 'cêntimos'],
  '°C': ['grau Celsius', 'graus Celsius'],
  C: ['grau Celsius', 'graus Celsius'],
  '°F': ['grau Fahrenheit', 'graus Fahrenheit'],
  F: ['grau Fahrenheit', 'graus Fahrenheit'],
  km: ['quilómetro', 'quilómetros'],
  m: ['metro', 'metros'],
  cm: ['centímetro', 'centímetros'],
  mm: ['milímetro', 'milímetros'],
  kg: ['quilograma', 'quilogramas'],
  g: ['grama', 'gramas'],
  mph: ['milha por hora', 'milhas por hora'],
  'km/h': ['quilómetro por hora', 'quilómetros por hora'],
  kph: ['quilómetro por hora', 'quilómetros por hora'],
  ha: ['hectare', 'hectares'],
  kW: ['quilowatt', 'quilowatts'],
  MW: ['megawatt', 'megawatts'],
  GW: ['gigawatt', 'gigawatts'],
  kWh: ['quilowatt-hora', 'quilowatts-hora'],
  MWh: ['megawatt-hora', 'megawatts-hora'],
});

/** A number, a range or a change with its unit and nothing shortened: “14.000.000 de pessoas”, “43 a 82 por cento”. */
export function inFull(
  value: number | readonly [number, number],
  unit: string | null,
  changes = false,
): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const ends = (last: number) =>
    changes ? `de ${rounded(from)} para ${rounded(last)}` : `${rounded(from)} a ${rounded(last)}`;
  const number = to === undefined ? rounded(from) : ends(to);
  if (unit === null) return number;
  const named = inNumber(signs.get(unit) ?? unit, isOne(to ?? from));
  // A number that ends in millions wants “de” before what is counted.
  const last = to ?? from;
  const isMillions = last !== 0 && last % 1_000_000 === 0 && named !== signs.get('%');
  return `${number} ${isMillions ? 'de ' : ''}${named}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));

const isOne = (number: number) => number !== 0 && Math.abs(number) < 2;
