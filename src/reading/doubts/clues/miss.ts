import { numbersOf, type Tie, type Wanted } from '../ties/tie.ts';

/** How a number misses what it would have to be: that tells a slip from numbers of other things. */
interface Miss {
  /** One more or less, of numbers that are counted. */
  isOneOff: boolean;
  /** The digits are those of the other in another order, or but one is another; how many digits that is told by. */
  swapped: number;
  differing: number;
  /** A nought too many, or a million for a thousand. */
  isTenfold: boolean;
  /** How far it is, as the natural logarithm of their quotient. */
  apart: number;
  digits: number;
}

/** A hundredth of a fraction in words is as fine as it is told. */
const FRACTION = 0.01;
/** What is nothing, or below it, is as far as can be. */
const NOTHING = 1e-3;
const TENFOLD = 0.9;
const NEAR_TEN = 0.01;

/** The place of the last digit that a number is told to. */
function unitOf({ mention: { kind, figure }, is }: Wanted): number {
  const scale = kind === 'fraction' ? FRACTION : Math.max(figure.amount.scale, NOTHING);
  if (Number.isInteger(is / scale)) return scale;
  const [, decimals = ''] = /\.(\d+)/.exec(`${Number((is / scale).toPrecision(9))}`) ?? [];
  return scale / 10 ** decimals.length;
}

const inOrder = (digits: string): string => digits.split('').sort().join('');

/** True if the digits of one number are those of the other: then they are a multiple of nine apart, which few are. */
const isSwapped = (a: string, b: string): boolean =>
  a !== b && (Number(a) - Number(b)) % 9 === 0 && inOrder(a) === inOrder(b);

/** In how many places two rows of digits differ, of which none is longer. */
function differences(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) count++;
  return count;
}

function missOf(told: Wanted): Miss {
  const { is, wanted, mention } = told;
  const unit = unitOf(told);
  const [a, b] = [is, wanted].map((value) => `${Math.round(value / unit)}`) as [string, string];
  const isAsLong = a.length === b.length;
  const digits = a.replace(/0+$/, '').length;
  const ratio = wanted / is;
  const apart = Math.log(ratio > NOTHING && Number.isFinite(ratio) ? ratio : NOTHING);
  const tens = Math.abs(apart / Math.LN10);
  const isCounted = Number.isInteger(is) && mention.figure.amount.scale <= 1;
  return {
    isOneOff: isCounted && Math.abs(Number(a) - Number(b)) === 1,
    swapped: isAsLong && isSwapped(a, b) ? digits : 0,
    differing: isAsLong && differences(a, b) === 1 ? digits : 0,
    isTenfold: tens > TENFOLD && Math.abs(tens - Math.round(tens)) < NEAR_TEN,
    apart: Math.abs(apart),
    digits,
  };
}

const known = new WeakMap<Tie, readonly Miss[]>();

/** How the numbers of a tie miss, the claim first. */
export function missesOf(tie: Tie): readonly Miss[] {
  const told = known.get(tie);
  if (told) return told;
  const misses = tie.wanted.map(missOf);
  known.set(tie, misses);
  return misses;
}

/** True if some number of a tie that does not hold misses so. */
export const misses = (tie: Tie, is: (miss: Miss) => boolean): boolean =>
  !tie.holds && missesOf(tie).some(is);

/** How many sentences a tie spans. */
export function spanOf(tie: Tie): number {
  const numbers = [tie.told, ...numbersOf(tie).map(({ told }) => told)].map(({ number }) => number);
  return Math.max(...numbers) - Math.min(...numbers);
}
