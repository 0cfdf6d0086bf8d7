import { overlap } from '../../arithmetic/interval.ts';
import { quantityOf } from '../../relations/quantity.ts';
import { cueBefore, isAmount, isSpecific, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, isWithin, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { before } from './window.ts';

/** So many sentences before may tell the same thing first. */
const REACH = 6;
/** A number of another size is of something else. */
const FARTHEST = 3;
/** Shorter words join others. */
const SHORTEST = 3;

/** The words of what is counted, each in the singular as far as an “s” tells it. */
function wordsOf({ figure: { unit } }: Mention): ReadonlySet<string> {
  const words = unit?.toLowerCase().split(/[\s-]+/) ?? [];
  return new Set(
    words.map((word) => word.replace(/e?s$/, '')).filter((word) => word.length >= SHORTEST),
  );
}

/** True if a word is part of what both count: “850 jobs” and “the 580 job cuts”. */
export function shareWord(a: Mention, b: Mention): boolean {
  const other = wordsOf(b);
  return [...wordsOf(a)].some((word) => other.has(word));
}

/** True if two numbers may tell one thing: what is counted, paid or measured is called the same. */
function isSame(first: Mention, again: Mention): boolean {
  if (first.kind !== again.kind) return false;
  if (again.kind === 'money') return first.figure.amount.measure === again.figure.amount.measure;
  if (again.kind === 'measure') return first.measure === again.measure;
  return (
    shareWord(first, again) ||
    (again.noun !== null && first.noun === again.noun) ||
    (isSpecific(again.group) && first.group === again.group)
  );
}

function toldBefore(view: View, again: Mention): Tie[] {
  const the = cueBefore(again, 'definite', 0) ?? cueBefore(again, 'all', 0);
  // Money and measures of another paragraph are of anything.
  const able = before(view, again, REACH).filter(
    (first) =>
      isAmount(first) &&
      isSingle(first) &&
      (again.kind === 'count' || first.told.parsed === again.told.parsed),
  );
  return able.flatMap((first): Tie[] => {
    const isOwn = first.told === again.told && !the && again.kind !== 'money';
    const [a, b] = [quantityOf(first.figure), quantityOf(again.figure)];
    if (!isSame(first, again) || isOwn || !a || !b) return [];
    if (!isWithin(FARTHEST, a.value, b.value)) return [];
    const holds = overlap(a.interval, b.interval);
    const wanted = [want(again, valueOf(first))];
    const { told } = again;
    return [{ sort: 'twice', told, claim: again, cue: again, of: [first], holds, wanted }];
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
