import { grouped } from './numbers.ts';

const signs: Record<string, string> = {
  '%': 'por cento',
  '‰': 'por mil',
  $: 'dólares',
  US$: 'dólares dos EUA',
  A$: 'dólares australianos',
  C$: 'dólares canadianos',
  HK$: 'dólares de Hong Kong',
  R$: 'reais',
  '€': 'euros',
  '£': 'libras',
  '¥': 'ienes ou yuans',
  '₹': 'rupias',
  Rs: 'rupias',
  '₽': 'rublos',
  '₴': 'hryvnias',
  '₺': 'liras turcas',
  '₩': 'wons',
  p: 'pence',
  c: 'cêntimos',
  '°C': 'graus Celsius',
  C: 'graus Celsius',
  '°F': 'graus Fahrenheit',
  F: 'graus Fahrenheit',
  km: 'quilómetros',
  m: 'metros',
  cm: 'centímetros',
  mm: 'milímetros',
  kg: 'quilogramas',
  g: 'gramas',
  mph: 'milhas por hora',
  'km/h': 'quilómetros por hora',
  kph: 'quilómetros por hora',
  ha: 'hectares',
  kW: 'quilowatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  kWh: 'quilowatts-hora',
  MWh: 'megawatts-hora',
};

/** A number or a range with its unit and nothing shortened: “14.000.000 de pessoas”, “43 a 82 por cento”. */
export function inFull(value: number | readonly [number, number], unit: string | null): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const number = to === undefined ? rounded(from) : `${rounded(from)} a ${rounded(to)}`;
  if (unit === null) return number;
  const named = signs[unit] ?? unit;
  // A number that ends in millions wants “de” before what is counted.
  const last = to ?? from;
  const isMillions = last !== 0 && last % 1_000_000 === 0 && named !== signs['%'];
  return `${number} ${isMillions ? 'de ' : ''}${named}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));
