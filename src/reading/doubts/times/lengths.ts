import { cuesOf, isSpan, type Mention } from '../mentions.ts';
import { scaleOf } from '../measures.ts';
import { valueOf } from '../sums-of.ts';

/** The next smaller measure of each. */
const smaller: Readonly<Record<string, string>> = {
  hour: 'minute',
  minute: 'second',
  year: 'month',
};
const MONTHS = 12;

/** True if a number goes on with another in the next smaller measure: “4 hours 20 minutes”, “3 hours and 55”. */
function goesOn(one: Mention, next: Mention | undefined): next is Mention {
  if (!next || !isSpan(one) || one.figure.end || next.figure.end) return false;
  const isJoined =
    next.from === one.to ||
    cuesOf(one.told, 'and').some(({ from, to }) => from === one.to && to === next.from);
  const isBare = next.kind === 'count' && next.noun === null && next.from === one.to;
  return isJoined && (isBare || next.measure === smaller[one.measure ?? '']);
}

/** The number that tells the rest of how long something is, in the next smaller measure. */
function restOf(mention: Mention): Mention | undefined {
  const { mentions } = mention.told;
  const next = mentions[mentions.indexOf(mention) + 1];
  return goesOn(mention, next) ? next : undefined;
}

/** True if a number is told in two measures. */
export const isInTwo = (mention: Mention): boolean => restOf(mention) !== undefined;

/** True for the second number of one that is told in two measures. */
export function isRestOfTwo(mention: Mention): boolean {
  const { mentions } = mention.told;
  const last = mentions[mentions.indexOf(mention) - 1];
  return last !== undefined && goesOn(last, mention);
}

/** The value of a number with what goes on with it in a smaller measure. */
export function lengthOf(mention: Mention): number {
  const rest = restOf(mention);
  if (!rest) return valueOf(mention);
  const measure = smaller[mention.measure ?? ''] ?? null;
  const parts = measure === 'month' ? MONTHS : scaleOf({ ...mention, measure }, mention);
  return valueOf(mention) + valueOf(rest) / (parts ?? 1);
}
