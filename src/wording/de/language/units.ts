import { inNumber, wordsBySign } from '../../text.ts';
import { grouped } from './numbers.ts';

const signs = wordsBySign({
  '%': 'Prozent',
  '‰': 'Promille',
  $: 'Dollar',
  US$: 'US-Dollar',
  A$: ['australischer Dollar', 'australische Dollar'],
  C$: ['kanadischer Dollar', 'kanadische Dollar'],
  HK$: 'Hongkong-Dollar',
  R$: ['brasilianischer Real', 'brasilianische Real'],
  '€': 'Euro',
  '£': 'Pfund',
  '¥': 'Yen oder Yuan',
  '₹': ['Rupie', 'Rupien'],
  Rs: ['Rupie', 'Rupien'],
  '₽': 'Rubel',
  '₴': 'Hrywnja',
  '₺': 'türkische Lira',
  '₩': 'Won',
  p: ['Penny', 'Pence'],
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
  mph: ['Meile pro Stunde', 'Meilen pro Stunde'],
  'km/h': 'Kilometer pro Stunde',
  kph: 'Kilometer pro Stunde',
  ha: 'Hektar',
  kW: 'Kilowatt',
  MW: 'Megawatt',
  GW: 'Gigawatt',
  kWh: ['Kilowattstunde', 'Kilowattstunden'],
  MWh: ['Megawattstunde', 'Megawattstunden'],
});

/** A number, a range or a change with its unit and nothing shortened: “14.000.000 Menschen”, “43 bis 82 Prozent”. */
export function inFull(
  value: number | readonly [number, number],
  unit: string | null,
  changes = false,
): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const ends = (last: number) =>
    changes ? `von ${rounded(from)} auf ${rounded(last)}` : `${rounded(from)} bis ${rounded(last)}`;
  const number = to === undefined ? rounded(from) : ends(to);
  return unit === null
    ? number
    : `${number} ${inNumber(signs.get(unit) ?? unit, isOne(to ?? from))}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));

const isOne = (number: number) => Math.abs(number) === 1;
