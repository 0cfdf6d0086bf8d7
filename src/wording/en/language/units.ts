import { grouped } from './numbers.ts';

const signs: Record<string, string> = {
  '%': 'per cent',
  '‰': 'per mille',
  $: 'dollars',
  US$: 'US dollars',
  A$: 'Australian dollars',
  C$: 'Canadian dollars',
  HK$: 'Hong Kong dollars',
  R$: 'Brazilian reais',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen or yuan',
  '₹': 'rupees',
  Rs: 'rupees',
  '₽': 'roubles',
  '₴': 'hryvnias',
  '₺': 'liras',
  '₩': 'won',
  p: 'pence',
  c: 'cents',
  '°C': 'degrees Celsius',
  C: 'degrees Celsius',
  '°F': 'degrees Fahrenheit',
  F: 'degrees Fahrenheit',
  km: 'kilometres',
  m: 'metres',
  cm: 'centimetres',
  mm: 'millimetres',
  kg: 'kilograms',
  g: 'grams',
  mph: 'miles an hour',
  'km/h': 'kilometres an hour',
  kph: 'kilometres an hour',
  ha: 'hectares',
  kW: 'kilowatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  kWh: 'kilowatt-hours',
  MWh: 'megawatt-hours',
};

/** A number or a range with its unit and nothing shortened: “14,000,000 people”, “43 to 82 per cent”. */
export function inFull(value: number | readonly [number, number], unit: string | null): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const number = to === undefined ? rounded(from) : `${rounded(from)} to ${rounded(to)}`;
  return unit === null ? number : `${number} ${signs[unit] ?? unit}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));
