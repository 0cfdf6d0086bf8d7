import { add, multiply, type Interval } from '../arithmetic/interval.ts';
import { fractionStandsFor, percentStep, standsFor, type Opening } from '../arithmetic/rounding.ts';
import type { Figure } from '../figures/figure.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { Relation, Sense } from '../types.ts';

/** A figure as arithmetic sees it. */
export interface Quantity {
  value: number;
  interval: Interval;
}

const openings: Readonly<Record<Sense, Opening>> = {
  atLeast: 'up',
  moreThan: 'up',
  justOver: 'above',
  atMost: 'down',
  lessThan: 'down',
  nearly: 'below',
  about: 'around',
  reported: 'around',
  expected: 'around',
};

/** Which way a qualifier opens its number; words that say nothing known leave it open a little. */
export function openingOf({ qualifier, sense }: Pick<Figure, 'qualifier' | 'sense'>): Opening {
  if (qualifier === null) return 'exact';
  return sense ? openings[sense] : 'around';
}

function isWholeCount({ kind, scale, value }: Amount): boolean {
  return kind === 'plain' && scale === 1 && Number.isInteger(value);
}

/** “10 cents” are ten, as ten ships are. */
function isSmallSum({ kind, scale, value }: Amount): boolean {
  return kind === 'money' && scale === 1 && Math.abs(value ?? 0) < 100;
}

/** “£30m”: as a percentage, a round ten of millions may be one more or less. */
function scaledStep({ scale, value }: Amount): number {
  return scale > 1 && Math.abs(value ?? 0) < 100 * scale ? 2 * scale : Infinity;
}

function quantity(amount: Amount, opening: Opening, step: number): Quantity | null {
  const { value, fraction, kind } = amount;
  if (value === null) return null;
  if (fraction) return { value, interval: fractionStandsFor(value, opening) };
  const fine = isSmallSum(amount) ? Math.min(step, 1) : Math.min(step, scaledStep(amount));
  const place = kind === 'percent' ? percentStep(value, step) : fine;
  return { value, interval: standsFor(value, place, opening, isWholeCount(amount)) };
}

/** A figure whose qualifier belongs to the words that state a relation: “adding up to 40”. */
export function exactOf({ amount, end }: Figure): Quantity | null {
  return end ? null : quantity(amount, 'exact', amount.step);
}

/** In a share or a growth a round number stands beside another, which tells how finely both were counted. */
const ROUNDER = 10;
/** Nobody says 400 of a class of 350. */
const COARSEST_STEP_OF_HUNDREDS = 10;
/** Nor 50,000 of 44,000 where the text reckons with it: the number is known to this part of it. */
const COARSEST_PART = 0.1;
/** “4 percent” beside “4.25 percent” is no 4.4. */
const ROUNDER_PERCENT = 5;

/** The step of a number that a text reckons with together with another. */
function reckonedStep(amount: Amount, beside: Amount): number {
  const { value, kind } = amount;
  if (kind === 'percent')
    return Math.min(amount.step, Math.max(2 * beside.step, amount.step / ROUNDER_PERCENT));
  const step = Math.min(amount.step, Math.abs(value ?? 0) * COARSEST_PART || Infinity);
  if (amount.step / amount.scale < ROUNDER) return step;
  if (isWholeCount(amount) && Math.abs(value ?? 0) < 1000)
    return Math.min(step, COARSEST_STEP_OF_HUNDREDS);
  return Math.min(step, Math.max(2 * beside.step, amount.step / ROUNDER));
}

function reckoned(figure: Figure, { amount: beside }: Figure, of: number): Quantity | null {
  const { amount } = figure;
  return quantity(amount, openingOf(figure), reckonedStep(amount, beside) * of);
}

function pair(a: Figure, b: Figure, of: number): [Quantity, Quantity] | null {
  if (a.end || b.end) return null;
  const first = reckoned(a, b, of * exactly(a.amount, of));
  const second = reckoned(b, a, of * exactly(b.amount, of));
  return first && second && [first, second];
}

/** A part of what rounding leaves open, where a question is enough: nobody tells £12.40 as £12 and reckons with it. */
const PRICE = 0.1;
const exactly = (amount: Amount, of: number): number =>
  of < 1 && isSmallSum(amount) && Number.isInteger(amount.value) ? PRICE : 1;

/** Two figures from which the text reckons a share or a growth. */
export function reckonedPair(a: Figure, b: Figure): [Quantity, Quantity] | null {
  return pair(a, b, 1);
}

/** Of two roundings together so much is left open as a rule. */
const LIKELY = Math.SQRT1_2;

/** The same where a question is enough: both are hardly ever as far off as rounding lets them be, and each its own way. */
export function likelyPair(a: Figure, b: Figure): [Quantity, Quantity] | null {
  return pair(a, b, LIKELY);
}

/** A figure of one number; `null` for ranges and for what is malformed. */
export function quantityOf(figure: Figure): Quantity | null {
  const { amount, end } = figure;
  return end ? null : quantity(amount, openingOf(figure), amount.step);
}

/** A tenth of its last place is what a number leaves open where it stands beside its like, and a question is enough. */
export function finely(figure: Figure): Quantity | null {
  const { amount, end } = figure;
  return end ? null : quantity(amount, openingOf(figure), amount.step / 10);
}

/** A count that a text sets beside the rest of its whole: hundreds are told to the ten. */
export function tallyOf(figure: Figure): Quantity | null {
  const { amount, end } = figure;
  const isHundreds = isWholeCount(amount) && Math.abs(amount.value ?? 0) < 1000;
  const step = isHundreds ? Math.min(amount.step, COARSEST_STEP_OF_HUNDREDS) : amount.step;
  return end ? null : quantity(amount, openingOf(figure), step);
}

/**
 * A part as its total lets it stand. Money is known to the last digit, or rounded everywhere alike: nobody adds £90,000
 * that may be £94,000 to £265,000.
 */
export function partOfSum(figure: Figure, total: Figure): Quantity | null {
  const { amount, end } = figure;
  if (end) return null;
  const isMoney = total.amount.kind === 'money';
  const step = isMoney ? reckonedStep(amount, total.amount) : amount.step;
  return quantity(amount, openingOf(figure), step);
}

/** The two ends of a range or change; `null` for anything else. */
export function endsOf(figure: Figure): [Quantity, Quantity] | null {
  return ends(figure, 1);
}

/** The same where a question is enough, as in a `likelyPair`. */
export function likelyEnds(figure: Figure): [Quantity, Quantity] | null {
  return ends(figure, LIKELY);
}

function ends({ amount, end }: Figure, of: number): [Quantity, Quantity] | null {
  const part = of * exactly(amount, of);
  const from = end && quantity(amount, 'exact', reckonedStep(amount, end) * part);
  const to = end && quantity(end, 'exact', reckonedStep(end, amount) * part);
  return from && to ? [from, to] : null;
}

/** The same quantity in another unit, or turned round. */
export function scaled({ value, interval }: Quantity, factor: number): Quantity {
  return { value: value * factor, interval: multiply(interval, factor) };
}

/** What quantities make together, and all that it may be as they are rounded. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce((total, { value, interval }) => ({
    value: total.value + value,
    interval: add(total.interval, interval),
  }));
}

/** Whether what was computed is what was stated: to the digit, by rounding, or not at all. */
export function compare(computed: Quantity, stated: Quantity): Relation['holds'] {
  // 57.5 and its like are not exact in binary.
  const grain = Math.max(1e-9, Math.abs(stated.value) * 1e-9);
  if (Math.abs(computed.value - stated.value) <= grain) return 'exactly';
  const { low, high } = computed.interval;
  const meets = low <= stated.interval.high + grain && stated.interval.low <= high + grain;
  return meets ? 'rounding' : 'no';
}

/** Whether a part is no more than its whole, by the numbers or by what they may stand for; `null` where they do not say. */
export function within(part: Figure, whole: Figure): Relation['holds'] | null {
  const [a, b] = [quantityOf(part), quantityOf(whole)];
  if (!a || !b) return null;
  if (a.value <= b.value) return 'exactly';
  return a.interval.low <= b.interval.high ? 'rounding' : 'no';
}
