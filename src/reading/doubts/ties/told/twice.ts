import { overlap } from '../../../arithmetic/interval.ts';
import { quantityOf, scaled } from '../../../relations/quantity.ts';
import { isAged, likenessOf, shareName, shareWord } from '../../likeness.ts';
import { isAsLong, partsOf } from '../../measures.ts';
import { cueBefore, isAmount, type Mention } from '../../mentions.ts';
import type { View } from '../../view.ts';
import { isSingle, isTenfold, isWithin, want } from '../things.ts';
import type { Sort, Tie } from '../tie.ts';
import { before } from '../window.ts';

/** So many sentences before may tell the same thing first. */
const REACH = 6;
/** A number of another size is of something else. */
const FARTHEST = 5;

/** True if words before a number take up what was told: “the 14”, “all 14”, “the village’s 14”. */
export const takesUp = (mention: Mention, { isOwner }: View): boolean =>
  isOwner(mention.told.parsed.tokens[mention.from - 1]?.lower ?? '') ||
  (['definite', 'all'] as const).some((role) => cueBefore(mention, role, 0));

/** True if two numbers may tell one thing: what is counted, paid or measured is called alike, or taken up. */
function mayBeSame(first: Mention, again: Mention, view: View): boolean {
  const isUp = takesUp(again, view);
  if (first.kind !== again.kind) return isUp && areCounts(first, again) && shareWord(first, again);
  if (again.kind === 'count') return isUp || ['word', 'fate'].includes(likenessOf(first, again));
  // Money and measures of another paragraph are of anything.
  if (!isUp && first.told.parsed !== again.told.parsed) return false;
  if (again.kind === 'money') return first.figure.amount.measure === again.figure.amount.measure;
  // By how much something changed is told of many things.
  if (again.measure === 'percentage point') return false;
  if (isAged(first, view) !== isAged(again, view)) return false;
  const isOfOther = isAged(again, view) && !isUp && shareName(first, again) !== true;
  return partsOf(first, again) !== null && !isOfOther;
}

/** Seats are counted, and measure halls. */
const areCounts = (...all: readonly Mention[]): boolean =>
  all.every(({ kind }) => kind === 'count' || kind === 'measure');

function toldBefore(view: View, again: Mention): Tie[] {
  const isUp = takesUp(again, view);
  return before(view, again, REACH).flatMap((first): Tie[] => {
    if (!isAmount(first) || !isSingle(first) || !mayBeSame(first, again, view)) return [];
    const isOwn = first.told === again.told && !isUp && again.kind !== 'money';
    const [a, b] = [quantityOf(first.figure), quantityOf(again.figure)];
    if (isOwn || !a || !b) return [];
    const by = partsOf(first, again) ?? 1;
    const wanted = by * a.value;
    if (!isWithin(FARTHEST, wanted, b.value) && !isTenfold(wanted, b.value)) return [];
    const isMet = overlap(scaled(a, by).interval, b.interval);
    const holds = isMet || (by !== 1 && isAsLong(wanted, b.value));
    const { told } = again;
    return [
      {
        sort: 'twice',
        told,
        claim: again,
        cue: again,
        of: [first],
        holds,
        wanted: [want(again, wanted)],
      },
    ];
  });
}

export const twice: Sort = {
  sort: 'twice',
  kind: 'twice',
  example: {
    holds:
      'The hall has 870 seats. It took six years to build. The 870 seats were sold in an hour.',
    fails:
      'The hall has 870 seats. It took six years to build. The 780 seats were sold in an hour.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) =>
      mentions
        .filter((again) => isAmount(again) && isSingle(again))
        .flatMap((again) => toldBefore(view, again)),
    ),
};
