import { areLike, cuesOf, isAmount, type Mention, type Told } from '../../mentions.ts';
import { valueOf } from '../../sums-of.ts';
import type { View } from '../../view.ts';
import { isSingle, want } from '../things.ts';
import { tied, type Sort, type Tie } from '../tie.ts';
import { around, beside } from '../window.ts';

/** So many sentences before a number and behind it may tell those above it and below it. */
const BACK = 2;
const ON = 1;
/** Behind its number a rank stands no further: “with 48, in second place”. */
const BEHIND = 4;

const mayBeRanked = (one: Mention): boolean =>
  isSingle(one) &&
  valueOf(one) > 0 &&
  one.rate === null &&
  one.kind !== 'fraction' &&
  (one.kind === 'percent' || isAmount(one));

/** “612 kilometres … the Arv, at 548”: what is measured is told once. */
const isBare = ({ kind, noun, group }: Mention, other: Mention): boolean =>
  kind === 'count' && noun === null && group === null && ['count', 'measure'].includes(other.kind);

/** The numbers that count or measure what another does. */
const isAlike = (one: Mention, other: Mention): boolean =>
  mayBeRanked(one) &&
  ((one.kind === other.kind && areLike(one, other)) || isBare(one, other) || isBare(other, one));

const hasRank = (told: Told, from: number, to: number): boolean =>
  cuesOf(told, 'nextRank').some(
    (cue) =>
      cue.from >= from &&
      cue.to <= to &&
      // German “vor einem Jahr”.
      !cuesOf(told, 'earlier').some((ago) => ago.from === cue.from && ago.to > cue.to),
  );

const isRankedBehind = ({ ranks }: View, { told, to }: Mention): boolean =>
  told.parsed.tokens.slice(to, to + BEHIND).some(({ lower }) => ranks.has(lower));

/** True if words give a number the rank after that of the one before it. */
function isNextTo(view: View, last: Mention, one: Mention): boolean {
  const from = last.told === one.told ? last.to : one.told.span.from;
  const isAhead = last.told !== one.told && hasRank(last.told, last.to, last.told.span.to);
  // “Followed by” behind a number ranks the next.
  return isAhead || hasRank(one.told, from, one.from) || isRankedBehind(view, one);
}

function orderOf(view: View, claim: Mention): Tie[] {
  const tolds = around(view, claim.told, BACK, 0);
  if (!tolds.some(({ byRole }) => byRole.has('nextRank')) && !isRankedBehind(view, claim))
    return [];
  const numbers = beside(view, claim, BACK, ON).filter((one) => isAlike(one, claim));
  const last = numbers.findLast(({ index }) => index < claim.index);
  const next = numbers.find(({ index }) => index > claim.index);
  if (!last || !isNextTo(view, last, claim)) return [];
  const third = next && next.told.number - claim.told.number <= ON ? next : undefined;
  const [a, b] = [valueOf(last), valueOf(claim)];
  const isRising = tolds.some(({ byRole }) => byRole.has('lowest'));
  const isSaid = isRising || tolds.some(({ byRole }) => byRole.has('highest'));
  const c = third ? valueOf(third) : null;
  const isBetween = c !== null && (a >= b ? b >= c : b <= c);
  const holds = c === null ? (isRising ? b >= a : b <= a) : isBetween;
  const of = third ? [last, third] : [last];
  return [{ ...tied('order', claim, of, holds, [want(claim, a)]), isSaid }];
}

export const orders: Sort = {
  sort: 'order',
  kind: 'rank',
  example: {
    holds:
      'Eastmoor had the highest rates, at £2,210. Felgate came second with £2,185 and Ryme third with £2,140.',
    fails:
      'Eastmoor had the highest rates, at £2,210. Felgate came second with £2,285 and Ryme third with £2,140.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) =>
      mentions.filter(mayBeRanked).flatMap((claim) => orderOf(view, claim)),
    ),
};
