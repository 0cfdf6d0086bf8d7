import { compare, quantityOf, scaled, sumOf } from '../../relations/quantity.ts';
import { isMark } from '../../tokens/token.ts';
import type { Doubt } from '../../types.ts';
import { areLike, cueBefore, cueBehind, cuesOf, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { before, doubt, type Kind, type View } from '../view.ts';

/** “The average bid, £400”: so many words may stand between. */
const REACH = 3;
/** Between two numbers of a list stand no more words. */
const WIDEST = 8;
const FEWEST = 3;

/** “62, 70 and 50 per cent”: the sign is told once. */
function areOfOne(one: Mention, mean: Mention): boolean {
  return areLike(one, { ...mean, rate: null }) || one.figure.unit === mean.figure.unit;
}

/** The list of numbers right before a mean, each linked to the next. */
function listBefore(view: View, mean: Mention): Mention[] {
  const list: Mention[] = [];
  for (const one of before(view, mean, 1)) {
    const last = list.at(-1);
    if (!last && !areOfOne(one, mean)) continue;
    if (!last) {
      list.push(one);
      continue;
    }
    const gap = one.told.parsed.tokens.slice(one.to, last.from);
    const isLinked =
      cuesOf(one.told, 'and').some(({ from }) => from >= one.to && from < last.from) ||
      gap.some((token) => isMark(token, ',;'));
    const isOne = one.told === last.told && areOfOne(one, last) && !one.figure.end;
    if (!isOne || !isLinked || gap.length > WIDEST) break;
    list.push(one);
  }
  return list;
}

function isMean(mention: Mention): boolean {
  const cue = cueBefore(mention, 'average', REACH) ?? cueBehind(mention, 'average');
  const isOwn = cuesOf(mention.told, 'average').some(
    ({ from, to }) => from >= mention.from && to <= mention.figure.amount.from,
  );
  return (cue !== undefined || isOwn) && !mention.figure.end;
}

/** Whether the numbers of a list have the mean that is told of them. */
function meansOf(view: View): Doubt[] {
  const able = view.tolds.filter(({ byRole }) => byRole.has('average'));
  return able.flatMap((told) =>
    told.mentions.flatMap((mean) => {
      if (!isMean(mean)) return [];
      const list = listBefore(view, mean);
      const quantities = list.flatMap(({ figure }) => quantityOf(figure) ?? []);
      const stated = quantityOf({ ...mean.figure, qualifier: null });
      if (list.length < FEWEST || quantities.length < list.length || !stated) return [];
      const computed = scaled(sumOf(quantities), 1 / list.length);
      const isTold = compare(computed, stated) !== 'no';
      const isNear = valueOf(mean) < 3 * computed.value && computed.value < 3 * valueOf(mean);
      return isTold || !isNear ? [] : [doubt('sum', mean, list)];
    }),
  );
}

export const means: Kind = {
  kind: 'sum',
  example: {
    holds: 'Bids of £200, £250, £300 and £450 came in. The average bid, £300, was a surprise.',
    fails: 'Bids of £200, £250, £300 and £450 came in. The average bid, £400, was a surprise.',
  },
  find: meansOf,
};
