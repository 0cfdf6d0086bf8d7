import { areLike, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isAverage } from './products.ts';
import { isSingle, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';
import { beside } from './window.ts';

/** So many sentences before a mean may tell its numbers. */
const REACH = 2;
const FEWEST = 3;
const MOST = 8;
/** A mean so far from that of the numbers is of others. */
const FARTHEST = 2;
/** A mean told in whole numbers is rounded, or cut off. */
const ROOM = 0.5;

function meansTo(view: View, mean: Mention): Tie[] {
  const isOne = (one: Mention): boolean =>
    isSingle(one) &&
    one.index < mean.index &&
    // “62, 70 and 50 per cent”: the sign is told once.
    (areLike(one, mean) || one.kind === 'count');
  const list = beside(view, mean, REACH, 0).filter(isOne).slice(-MOST);
  const stated = valueOf(mean);
  return list.slice(0, Math.max(0, list.length - FEWEST + 1)).flatMap((_, from) => {
    const of = list.slice(from);
    const value = of.reduce((all, one) => all + valueOf(one), 0) / of.length;
    if (!isWithin(FARTHEST, value, stated)) return [];
    const step = Number.isInteger(stated) ? Math.max(ROOM, mean.figure.amount.step) : ROOM;
    const holds = Math.abs(value - stated) <= step;
    const others = of.map((one) => want(one, valueOf(one) + (stated - value) * of.length));
    const wanted = [want(mean, value), ...others];
    return [tied('mean', mean, of, holds, wanted)];
  });
}

export const means: Sort = {
  sort: 'mean',
  kind: 'sum',
  example: {
    holds: 'The marks of the four crews were 61, 72, 68 and 59, an average of 65.',
    fails: 'The marks of the four crews were 61, 72, 68 and 59, an average of 75.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) =>
      mentions
        .filter((mean) => isSingle(mean) && isAverage(mean))
        .flatMap((mean) => meansTo(view, mean)),
    ),
};
