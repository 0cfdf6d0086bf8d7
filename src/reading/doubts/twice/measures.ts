import { quantityOf } from '../../relations/quantity.ts';
import { isMark } from '../../tokens/token.ts';
import type { Mention, Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';

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
const ROUGH = 0.1;
const uneven: ReadonlySet<string> = new Set(['gallon', 'pint', 'tonne']);
const LOOSE = 0.25;

/** “62 miles (100 kilometres)”, “62 miles, or 100 kilometres,”. */
function areTheSame({ parsed: { tokens }, byRole }: Told, one: Mention, other: Mention): boolean {
  const { from } = other;
  const gap = from - one.to;
  if (gap < 1 || gap > 4) return false;
  const isBracketed = tokens.slice(one.to, from).some((token) => isMark(token, '('));
  const isOr = byRole.get('or')?.some(({ from: at, to }) => at >= one.to && to <= from);
  return isBracketed || (isOr === true && isMark(tokens[one.to], ','));
}

/** How far two tellings of one measure are apart, as a part of it; `null` where they measure different things. */
function apart(one: Mention, other: Mention): number | null {
  const [a, b] = [factors[one.measure ?? ''], factors[other.measure ?? '']];
  const first = quantityOf(one.figure);
  const second = quantityOf(other.figure);
  if (!a || !b || a[0] !== b[0] || one.measure === other.measure || !first || !second) return null;
  // A number told to the ten is nearer to the truth than to the next ten; what is left is rounding.
  const { low, high } = second.interval;
  const value = (first.value * a[1]) / b[1];
  const nearest = Math.min(Math.max(value, low), high);
  const off = Math.abs(value - nearest) / Math.abs(value);
  const loose = uneven.has(one.measure ?? '') || uneven.has(other.measure ?? '') ? LOOSE : ROUGH;
  return off > loose ? off : 0;
}

/** Degrees Fahrenheit that others in Celsius should be, and how far they may miss it. */
const DEGREES = 2;

function degreesApart(one: Mention, other: Mention): boolean {
  const inCelsius = ({ measure }: Mention, value: number): number =>
    measure === 'fahrenheit'
      ? ((value - 32) * 5) / 9
      : measure === 'kelvin'
        ? value - 273.15
        : value;
  const names = new Set(['celsius', 'fahrenheit', 'kelvin']);
  if (!names.has(one.measure ?? '') || !names.has(other.measure ?? '')) return false;
  const [a, b] = [inCelsius(one, valueOf(one)), inCelsius(other, valueOf(other))];
  if (one.measure === other.measure || Math.abs(a - b) <= DEGREES) return false;
  // “Warming of 2 degrees Celsius (3.6 Fahrenheit)”: a difference has no zero of its own.
  const inDegrees = ({ measure }: Mention, value: number): number =>
    measure === 'fahrenheit' ? (value * 5) / 9 : value;
  const gap = inDegrees(one, valueOf(one)) - inDegrees(other, valueOf(other));
  return Math.abs(gap) > DEGREES / 2;
}

/** Pounds are money too. */
function isMeasured({ kind, measure }: Mention): boolean {
  return kind === 'measure' || (kind === 'money' && measure !== null);
}

function measuresOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told) =>
    told.mentions.flatMap((one, at) => {
      const other = told.mentions[at + 1];
      if (!other || !isMeasured(one) || !isMeasured(other)) return [];
      if (one.figure.end || other.figure.end || !areTheSame(told, one, other)) return [];
      const isApart = (apart(one, other) ?? 0) > 0 || degreesApart(one, other);
      return isApart ? [doubt('measures', other, [one])] : [];
    }),
  );
}

export const measures: Kind = {
  kind: 'measures',
  example: {
    holds: 'The new trail runs for 62 miles (100 kilometres) along the coast.',
    fails: 'The new trail runs for 62 miles (120 kilometres) along the coast.',
  },
  find: measuresOf,
};
