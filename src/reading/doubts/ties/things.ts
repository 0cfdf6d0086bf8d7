import { isMark } from '../../tokens/token.ts';
import {
  areLike,
  cueBefore,
  cueBehind,
  counts,
  cuesOf,
  isBehind,
  isLasting,
  isUnmeasured,
  type Mention,
} from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { Wanted } from './tie.ts';

/** A number that counts or measures something, and not how long; at a time too: “£640 a month”. */
export const isLevel = (mention: Mention): boolean =>
  counts(mention) &&
  mention.figure.value !== null &&
  (mention.kind !== 'measure' || isLasting(mention));

/** The same, once. */
export const isThing = (mention: Mention): boolean => mention.rate === null && isLevel(mention);

/** One number, in per cent too. */
export const isSingle = ({ figure }: Mention): boolean => !figure.end && figure.value !== null;

const isCount = ({ kind, measure }: Mention): boolean => kind === 'count' || measure === 'time';

/** “The wait was 22 minutes in May. It is 49 now”: so few sentences behind a number its measure goes without saying. */
const UNSAID = 2;
const HUNDRED = 100;

/** “It rose to 61.3 percent from 64.5”: a share is told in a hundred, and without more or less. */
const isShareLike = ({ figure: { qualifier, amount, end } }: Mention): boolean =>
  !end &&
  (amount.value ?? HUNDRED) < HUNDRED &&
  qualifier === null &&
  amount.scale <= 1 &&
  !amount.spelled;

/** True if a bare number may be of the money, the measure or the whole of another. */
const isUnsaid = (bare: Mention, { kind, told, index, figure }: Mention): boolean => {
  if (!isUnmeasured(bare)) return false;
  if (kind === 'money') return bare.coin !== null && bare.coin === figure.amount.measure;
  const isBehind = bare.index > index && bare.told.number - told.number <= UNSAID;
  if (bare.told.parsed !== told.parsed || !isBehind) return false;
  return kind === 'measure' || (kind === 'percent' && isShareLike(bare));
};

/** Counts of whatever, or measures of one thing: what they count may go by many names. */
export const isOfSort = (a: Mention, b: Mention): boolean =>
  (isCount(a) && isCount(b)) || areLike(a, b) || isUnsaid(a, b) || isUnsaid(b, a);

/** “The other 14”; of “of the others, nine sank” the nine are only a part. */
function isRestBehind(mention: Mention): boolean {
  const rest = cueBefore(mention, 'rest', 2);
  const isPart = cuesOf(mention.told, 'partOf').some(({ to }) => to === rest?.from);
  return rest !== undefined && (rest.to === mention.from || !isPart);
}

/** “The other 14”, “14 remaining”, “the 14 others”. */
export const isRest = (mention: Mention): boolean =>
  isRestBehind(mention) ||
  cueBehind(mention, 'restBehind', 1) !== undefined ||
  (cueBefore(mention, 'definite', 0) !== undefined &&
    cueBehind(mention, 'another', 0) !== undefined);

/** A number as it is, and as it would have to be. */
export const want = (mention: Mention, wanted: number, is = valueOf(mention)): Wanted => ({
  mention,
  is,
  wanted,
});

/** True if one number is less than so many times another, either way. */
export const isWithin = (times: number, a: number, b: number): boolean =>
  a / b < times && b / a < times;

/** “12, 15 and 20”: a comma or “and” between two numbers of a sentence. */
export function areLinked(one: Mention, other: Mention): boolean {
  if (one.told !== other.told || isBehind(one, other)) return false;
  const { parsed } = one.told;
  return (
    parsed.tokens.slice(one.to, other.from).some((token) => isMark(token, ',;')) ||
    cuesOf(one.told, 'and').some(({ from, to }) => from >= one.to && to <= other.from)
  );
}

/** Between a part, “of” and the whole stand no more words. */
const OF = 3;

/** “Seven of the last eight”. */
export const isWholeOf = (whole: Mention, part: Mention): boolean =>
  whole.told === part.told &&
  // “$41m at the end of May, against $47m”.
  !whole.told.parsed.tokens.slice(part.to, whole.from).some((token) => isMark(token, ',;:')) &&
  cuesOf(whole.told, 'partOf').some(
    ({ from, to }) =>
      from >= part.to && from - part.to <= OF && whole.from >= to && whole.from - to <= OF,
  );

/** Between two numbers of a list stand no more words. */
const LISTED = 8;

/** True if a number is one of a list of such. */
export const isListed = (one: Mention): boolean =>
  cueBefore(one, 'partOf', 0) === undefined &&
  one.told.mentions.some(
    (other) =>
      other !== one &&
      other.kind === one.kind &&
      Math.max(other.from - one.to, one.from - other.to) <= LISTED &&
      (areLinked(other, one) || areLinked(one, other)),
  );

const TENS = 0.005;

/** True if one number has so many noughts more than another: 640 and 6,400. */
export function isTenfold(a: number, b: number): boolean {
  const tens = Math.abs(Math.log10(a / b));
  return tens > TENS && Math.abs(tens - Math.round(tens)) < TENS;
}
