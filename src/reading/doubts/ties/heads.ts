import { hull, overlap, type Interval } from '../../arithmetic/interval.ts';
import { endsOf, quantityOf } from '../../relations/quantity.ts';
import { areLike, isAmount, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, isWithin, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';

/** A headline with more figures than this is none, and nobody should wait for it. */
const MOST_IN_HEAD = 6;
/** The sentences with numbers that a headline sums up. */
const FIRST = 6;
/** Numbers further apart are of different things, but for those with a nought too many. */
const FARTHEST = 4;

function spanOf({ figure }: Mention): Interval | null {
  const ends = endsOf(figure);
  return ends ? hull(ends[0].interval, ends[1].interval) : (quantityOf(figure)?.interval ?? null);
}

/** A share is not told by a count, nor money by either; counts may go by many names. */
const sortOf = ({ kind }: Mention): string =>
  kind === 'fraction' ? 'percent' : kind === 'measure' ? 'count' : kind;

/** True if a number of the text rounds to one of the headline, or that to it. */
function tells(mention: Mention, head: Mention): boolean {
  const [own, span] = [spanOf(mention), spanOf(head)];
  const isLike = sortOf(mention) === sortOf(head) || areLike(mention, head);
  return isLike && own !== null && span !== null && overlap(own, span);
}

function mayBeMeant(other: Mention, head: Mention): boolean {
  // “Council to sell depot for 8.5m”.
  const isBareSum = head.kind === 'count' && head.noun === null && other.kind === 'money';
  const isSame = sortOf(other) === sortOf(head) || isBareSum;
  const { measure } = head.figure.amount;
  const isOther = head.kind === 'money' && other.figure.amount.measure !== measure;
  if (!isSingle(other) || !isSame || isOther) return false;
  const tens = Math.log10(valueOf(other) / valueOf(head));
  return isWithin(FARTHEST, valueOf(other), valueOf(head)) || Number.isInteger(tens);
}

function headTies(head: Mention, prose: readonly Mention[], first: readonly Mention[]): Tie[] {
  const isTold = prose.some((mention) => tells(mention, head));
  return first
    .filter((other) => mayBeMeant(other, head))
    .flatMap((other): Tie[] => {
      const holds = tells(other, head);
      if (isTold && !holds) return [];
      const wanted = [want(head, valueOf(other)), want(other, valueOf(head))];
      const { told } = head;
      return [{ sort: 'headline', told, claim: head, cue: head, of: [other], holds, wanted }];
    });
}

function headsOf({ heads, tolds }: View): Tie[] {
  if (heads.length === 0) return [];
  const prose = tolds.flatMap(({ mentions }) => mentions);
  const first = tolds.slice(0, FIRST).flatMap(({ mentions }) => mentions);
  return heads.flatMap(({ mentions }) =>
    mentions
      .slice(0, MOST_IN_HEAD)
      .filter((head) => isSingle(head) && (isAmount(head) || head.kind === 'percent'))
      .flatMap((head) => headTies(head, prose, first)),
  );
}

export const heads: Sort = {
  sort: 'headline',
  kind: 'headline',
  example: {
    holds: 'Flood kills 12: Twelve people were killed when a river burst its banks.',
    fails: 'Flood kills 15: Twelve people were killed when a river burst its banks.',
  },
  find: headsOf,
};
