import { inNumber, wordsBySign } from '../../text.ts';
import { grouped } from './numbers.ts';

const signs = wordsBySign({
  '%': 'per cent',
  '‰': 'per mille',
  $: ['dollar', 'dollars'],
  US$: ['US dollar', 'US dollars'],
  A$: ['Australian dollar', 'Australian dollars'],
  C$: ['Canadian dollar', 'Canadian dollars'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars'],
  R$: ['Brazilian real', 'Brazilian reais'],
  '€': ['euro', 'euros'],
  '£': ['pound', 'pounds'],
  '¥': 'yen or yuan',
  '₹': ['rupee', 'rupees'],
  Rs: ['rupee', 'rupees'],
  '₽': ['rouble', 'roubles'],
  '₴': ['hryvnia', 'hryvnias'],
  '₺': ['lira', 'liras'],
  '₩': 'won',
  p: ['penny', 'pence'],
  c: ['cent', 'cents'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  C: ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  F: ['degree Fahrenheit', 'degrees Fahrenheit'],
  km: ['kilometre', 'kilometres'],
  m: ['metre', 'metres'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  kg: ['kilogram', 'kilograms'],
  g: ['gram', 'grams'],
  mph: ['mile an hour', 'miles an hour'],
  'km/h': ['kilometre an hour', 'kilometres an hour'],
  kph: ['kilometre an hour', 'kilometres an hour'],
  ha: ['hectare', 'hectares'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['megawatt', 'megawatts'],
  GW: ['gigawatt', 'gigawatts'],
  kWh: ['kilowatt-hour', 'kilowatt-hours'],
  MWh: ['megawatt-hour', 'megawatt-hours'],
});

/** A number, a range or a change with its unit and nothing shortened: “14,000,000 people”, “43 to 82 per cent”. */
export function inFull(
  value: number | readonly [number, number],
  unit: string | null,
  changes = false,
): string {
  const [from, to] = typeof value === 'number' ? [value] : value;
  const ends = (last: number) =>
    changes ? `from ${rounded(from)} to ${rounded(last)}` : `${rounded(from)} to ${rounded(last)}`;
  const number = to === undefined ? rounded(from) : ends(to);
  return unit === null
    ? number
    : `${number} ${inNumber(signs.get(unit) ?? unit, isOne(to ?? from))}`;
}

/** A quotient such as a third to four places; all else as it is. */
const rounded = (value: number) => grouped(Number(value.toFixed(4)));

const isOne = (number: number) => Math.abs(number) === 1;
