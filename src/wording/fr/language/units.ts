import { grouped } from './numbers.ts';

const signs: Record<string, string> = {
  '%': 'pour cent',
  '‰': 'pour mille',
  $: 'dollars',
  US$: 'dollars américains',
  A$: 'dollars australiens',
  C$: 'dollars canadiens',
  HK$: 'dollars de Hongkong',
  R$: 'reals brésiliens',
  '€': 'euros',
  '£': 'livres',
  '¥': 'yens ou yuans',
  '₹': 'roupies',
  Rs: 'roupies',
  '₽': 'roubles',
  '₴': 'hryvnias',
  '₺': 'livres turques',
  '₩': 'wons',
  p: 'pence',
  c: 'centimes',
  '°C': 'degrés Celsius',
  C: 'degrés Celsius',
  '°F': 'degrés Fahrenheit',
  F: 'degrés Fahrenheit',
  km: 'kilomètres',
  m: 'mètres',
  cm: 'centimètres',
  mm: 'millimètres',
  kg: 'kilogrammes',
  g: 'grammes',
  mph: 'miles par heure',
  'km/h': 'kilomètres par heure',
  kph: 'kilomètres par heure',
  ha: 'hectares',
  kW: 'kilowatts',
  MW: 'mégawatts',
  GW: 'gigawatts',
  kWh: 'kilowattheures',
  MWh: 'mégawattheures',
};

/** A number or a range with its unit and nothing shortened: “14 000 000 personnes”, “de 43 à 82 pour cent”. */
export function inFull(value: number | readonly [number, number], unit: string | null): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const number = to === undefined ? rounded(from) : `de ${rounded(from)} à ${rounded(to)}`;
  return unit === null ? number : `${number} ${signs[unit] ?? unit}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));
