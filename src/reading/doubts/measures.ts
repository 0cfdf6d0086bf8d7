import { quantityOf } from '../relations/quantity.ts';
import type { Mention } from './mentions.ts';
import { valueOf } from './sums-of.ts';

/** What measures are in the first of their kind: exact by definition, or to the last digit that news needs. */
const factors: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  metre: ['length', 1],
  kilometre: ['length', 1000],
  centimetre: ['length', 0.01],
  millimetre: ['length', 0.001],
  mile: ['length', 1609.344],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  'nautical mile': ['length', 1852],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  tonne: ['mass', 1000],
  pound: ['mass', 0.45359237],
  ounce: ['mass', 0.028349523],
  stone: ['mass', 6.35029318],
  hectare: ['area', 10_000],
  acre: ['area', 4046.8564],
  'square kilometre': ['area', 1e6],
  'square mile': ['area', 2_589_988],
  'square metre': ['area', 1],
  'square foot': ['area', 0.09290304],
  litre: ['volume', 1],
  gallon: ['volume', 3.785412],
  pint: ['volume', 0.473176],
  'kilometre per hour': ['speed', 1],
  'mile per hour': ['speed', 1.609344],
  knot: ['speed', 1.852],
};
/** British gallons and pints are larger than American ones, and tonnes differ; all else is told near enough. */
const ROUGH = 0.06;
const uneven: Readonly<Record<string, readonly number[]>> = {
  gallon: [1, 1.20095],
  pint: [1, 1.20095],
  tonne: [1, 0.907185],
};

const degrees: ReadonlySet<string | null> = new Set(['celsius', 'fahrenheit', 'kelvin']);
/** How far two tellings of one temperature may miss each other. */
const DEGREES = 2;
/** Fahrenheit degrees in one of Celsius. */
const STEP = 1.8;

/** The measure of a number, of which “kilometres an hour” is one. */
const nameOf = ({ measure, rate }: Mention): string | null =>
  rate === 'perHour' && `${measure} per hour` in factors ? `${measure} per hour` : measure;

/** What a measure measures: “length”; `null` where it is not changed into another. */
export const kindOf = (mention: Mention): string | null =>
  degrees.has(mention.measure) ? 'temperature' : (factors[nameOf(mention) ?? '']?.[0] ?? null);

/** Pounds are money too. */
export const isMeasured = ({ kind, measure }: Mention): boolean =>
  kind === 'measure' || (kind === 'money' && measure !== null);

function inCelsius({ measure }: Mention, value: number): number {
  if (measure === 'fahrenheit') return (value - 32) / STEP;
  return measure === 'kelvin' ? value - 273.15 : value;
}

function fromCelsius({ measure }: Mention, value: number): number {
  if (measure === 'fahrenheit') return value * STEP + 32;
  return measure === 'kelvin' ? value + 273.15 : value;
}

/** Spans of time in seconds, as far as each has one length. */
const lasting: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** How many of the measure of one number are in that of another; `null` where nothing says so. */
export function scaleOf(one: Mention, other: Mention): number | null {
  const [a, b] = [one.measure ?? '', other.measure ?? ''];
  const [from, to] = [lasting[a], lasting[b]];
  if (from !== undefined && to !== undefined) return to / from;
  const [first, second] = [factors[a], factors[b]];
  return first && second && first[0] === second[0] ? second[1] / first[1] : null;
}

/** What a number is in the measure of another of its kind. */
export function inOther(one: Mention, other: Mention): number {
  if (kindOf(one) === 'temperature') return fromCelsius(other, inCelsius(one, valueOf(one)));
  const [, from] = factors[nameOf(one) ?? ''] ?? ['', 1];
  const [, to] = factors[nameOf(other) ?? ''] ?? ['', 1];
  return (valueOf(one) * from) / to;
}

function areAsWarm(one: Mention, other: Mention): boolean {
  if (Math.abs(inCelsius(one, valueOf(one)) - inCelsius(other, valueOf(other))) <= DEGREES)
    return true;
  // “Warming of 2 degrees Celsius (3.6 Fahrenheit)”: a difference has no zero of its own.
  const inDegrees = ({ measure }: Mention, value: number): number =>
    measure === 'fahrenheit' ? value / STEP : value;
  const gap = inDegrees(one, valueOf(one)) - inDegrees(other, valueOf(other));
  return Math.abs(gap) <= DEGREES / 2;
}

/** Whether two numbers tell one measure, as near as news tells it. */
export function areTheSame(one: Mention, other: Mention): boolean {
  if (kindOf(one) === 'temperature') return areAsWarm(one, other);
  const told = quantityOf({ ...other.figure, qualifier: null, sense: null });
  if (!told) return true;
  // A number told to the ten is nearer to the truth than to the next ten; what is left is rounding.
  const { low, high } = told.interval;
  const sizes = (mention: Mention): readonly number[] => uneven[mention.measure ?? ''] ?? [1];
  return sizes(one).some((from) =>
    sizes(other).some((to) => {
      const value = (inOther(one, other) * from) / to;
      const nearest = Math.min(Math.max(value, low), high);
      return Math.abs(value - nearest) / Math.abs(value) <= ROUGH;
    }),
  );
}

/** Days in spans of time, as far as news counts them. */
const days: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.44],
  ['year', 365.25],
  ['decade', 3652.5],
]);

/** How many of the measure of another one of a measure is: of one measure one, of weeks seven days; `null` where none is. */
export function partsOf({ measure: one }: Mention, { measure: other }: Mention): number | null {
  if (one === other) return 1;
  const [a, b] = [days.get(one ?? ''), days.get(other ?? '')];
  return a !== undefined && b !== undefined ? a / b : null;
}

/** Whether two tellings of one span in two measures are as near as news tells it. */
export const isAsLong = (a: number, b: number): boolean =>
  Math.abs(a - b) / Math.max(a, b) <= ROUGH + ROUGH;
