import { grouped } from './numbers.ts';

const signs: Record<string, string> = {
  '%': 'Prozent',
  '‰': 'Promille',
  $: 'Dollar',
  US$: 'US-Dollar',
  A$: 'australische Dollar',
  C$: 'kanadische Dollar',
  HK$: 'Hongkong-Dollar',
  R$: 'brasilianische Real',
  '€': 'Euro',
  '£': 'Pfund',
  '¥': 'Yen oder Yuan',
  '₹': 'Rupien',
  Rs: 'Rupien',
  '₽': 'Rubel',
  '₴': 'Hrywnja',
  '₺': 'türkische Lira',
  '₩': 'Won',
  p: 'Pence',
  c: 'Cent',
  '°C': 'Grad Celsius',
  C: 'Grad Celsius',
  '°F': 'Grad Fahrenheit',
  F: 'Grad Fahrenheit',
  km: 'Kilometer',
  m: 'Meter',
  cm: 'Zentimeter',
  mm: 'Millimeter',
  kg: 'Kilogramm',
  g: 'Gramm',
  mph: 'Meilen pro Stunde',
  'km/h': 'Kilometer pro Stunde',
  kph: 'Kilometer pro Stunde',
  ha: 'Hektar',
  kW: 'Kilowatt',
  MW: 'Megawatt',
  GW: 'Gigawatt',
  kWh: 'Kilowattstunden',
  MWh: 'Megawattstunden',
};

/** A number or a range with its unit and nothing shortened: “14.000.000 Menschen”, “43 bis 82 Prozent”. */
export function inFull(value: number | readonly [number, number], unit: string | null): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const number = to === undefined ? rounded(from) : `${rounded(from)} bis ${rounded(to)}`;
  return unit === null ? number : `${number} ${signs[unit] ?? unit}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));
