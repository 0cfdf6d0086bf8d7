import { grouped } from './numbers.ts';

const signs: Record<string, string> = {
  '%': 'por ciento',
  '‰': 'por mil',
  $: 'dólares',
  US$: 'dólares estadounidenses',
  A$: 'dólares australianos',
  C$: 'dólares canadienses',
  HK$: 'dólares de Hong Kong',
  R$: 'reales brasileños',
  '€': 'euros',
  '£': 'libras',
  '¥': 'yenes o yuanes',
  '₹': 'rupias',
  Rs: 'rupias',
  '₽': 'rublos',
  '₴': 'grivnas',
  '₺': 'liras',
  '₩': 'wones',
  p: 'peniques',
  c: 'centavos',
  '°C': 'grados Celsius',
  C: 'grados Celsius',
  '°F': 'grados Fahrenheit',
  F: 'grados Fahrenheit',
  km: 'kilómetros',
  m: 'metros',
  cm: 'centímetros',
  mm: 'milímetros',
  kg: 'kilogramos',
  g: 'gramos',
  mph: 'millas por hora',
  'km/h': 'kilómetros por hora',
  kph: 'kilómetros por hora',
  ha: 'hectáreas',
  kW: 'kilovatios',
  MW: 'megavatios',
  GW: 'gigavatios',
  kWh: 'kilovatios hora',
  MWh: 'megavatios hora',
};

/** A number or a range with its unit and nothing shortened: “14.000.000 de personas”, “de 43 a 82 por ciento”. */
export function inFull(value: number | readonly [number, number], unit: string | null): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const number = to === undefined ? rounded(from) : `de ${rounded(from)} a ${rounded(to)}`;
  if (unit === null) return number;
  const named = signs[unit] ?? unit;
  // A number that ends in millions wants “de” before what is counted.
  const last = to ?? from;
  const isMillions = last !== 0 && last % 1_000_000 === 0 && named !== signs['%'];
  return `${number} ${isMillions ? 'de ' : ''}${named}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));
