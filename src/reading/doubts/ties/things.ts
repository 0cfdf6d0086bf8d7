import { areLike, isAmount, isLasting, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { Wanted } from './tie.ts';

/** A number that counts or measures something once, and not how long. */
export const isThing = (mention: Mention): boolean =>
  isAmount(mention) &&
  mention.figure.value !== null &&
  (mention.kind !== 'measure' || isLasting(mention));

/** The same, at a time too: “£640 a month”. */
export const isLevel = (mention: Mention): boolean => isThing({ ...mention, rate: null });

/** One number, in per cent too. */
export const isSingle = ({ figure }: Mention): boolean => !figure.end && figure.value !== null;

const isCount = ({ kind, measure }: Mention): boolean => kind === 'count' || measure === 'time';

/** “A kilo cost 20 rupees in July and now costs 60”. */
const isOfCurrency = (bare: Mention, { kind, told, to }: Mention): boolean =>
  kind === 'money' &&
  bare.kind === 'count' &&
  bare.noun === null &&
  bare.group === null &&
  bare.told === told &&
  bare.from > to;

/** Counts of whatever, or measures of one thing: what they count may go by many names. */
export const isOfSort = (a: Mention, b: Mention): boolean =>
  (isCount(a) && isCount(b)) || areLike(a, b) || isOfCurrency(a, b) || isOfCurrency(b, a);

/** A number as it is, and as it would have to be. */
export const want = (mention: Mention, wanted: number, is = valueOf(mention)): Wanted => ({
  mention,
  is,
  wanted,
});

/** True if one number is less than so many times another, either way. */
export const isWithin = (times: number, a: number, b: number): boolean =>
  a / b < times && b / a < times;
