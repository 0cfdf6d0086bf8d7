import { cueBefore, type Mention } from '../mentions.ts';
import { isShare, isShareOf } from '../told-shares.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isLevel, isOfSort, isWithin, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { areClose, beside } from './window.ts';

/** So many sentences around a share may tell the part and its whole. */
const REACH = 2;
/** A share so many times that of the numbers is of something else. */
const FARTHEST = 4;

/** “Oil heats 64 per cent, wood 24, and pumps 12”: bare numbers behind a share go on with its sign. */
const areShares = (share: Mention, part: Mention, whole: Mention): boolean =>
  cueBefore(whole, 'partOf', 1) === undefined &&
  [part, whole].every(
    ({ kind, noun, told, index }) =>
      kind === 'count' && noun === null && told === share.told && index > share.index,
  );

function shareTies(view: View, share: Mention): Tie[] {
  const per = share.kind === 'percent' ? 100 : 1;
  const stated = valueOf(share) / per;
  if (!(stated > 0 && stated < 1)) return [];
  const numbers = beside(view, share, REACH, REACH).filter(isLevel);
  return numbers.flatMap((part) =>
    numbers.flatMap((whole): Tie[] => {
      const [a, b] = [valueOf(part), valueOf(whole)];
      const isPart =
        a < b && isOfSort(part, whole) && areClose(part, whole) && !areShares(share, part, whole);
      const holds =
        isPart && isWithin(FARTHEST, a / b, stated) ? isShareOf(share, part, whole) : null;
      if (holds === null) return [];
      const wanted = [want(share, (per * a) / b), want(part, stated * b), want(whole, a / stated)];
      const { told } = share;
      return [{ sort: 'share', told, claim: share, cue: share, of: [part, whole], holds, wanted }];
    }),
  );
}

export const shares: Sort = {
  sort: 'share',
  kind: 'share',
  example: {
    holds: 'Twelve of the 48 lifts in the network are out of order. That is one in four.',
    fails: 'Twelve of the 48 lifts in the network are out of order. That is one in three.',
  },
  find: (view) =>
    [...view.heads, ...view.tolds].flatMap(({ mentions }) =>
      mentions.filter(isShare).flatMap((share) => shareTies(view, share)),
    ),
};
