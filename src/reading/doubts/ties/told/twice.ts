import { overlap } from '../../../arithmetic/interval.ts';
import { quantityOf, scaled } from '../../../relations/quantity.ts';
import { isAged, likenessOf, sharedBeside, shareName, shareWord } from '../../likeness.ts';
import { isAsLong, partsOf } from '../../measures.ts';
import {
  cueBefore,
  cueBehind,
  cuesOf,
  isAmount,
  isBehind,
  isSpan,
  type Mention,
} from '../../mentions.ts';
import { isFigure } from '../../in-words.ts';
import { sincesIn } from '../../times/since.ts';
import { setsOf } from '../../set-words.ts';
import { valueOf } from '../../sums-of.ts';
import { isNear, type View } from '../../view.ts';
import { isSingle, isTenfold, isWithin, want } from '../things.ts';
import { tied, type Sort, type Tie } from '../tie.ts';
import { before } from '../window.ts';

/** So many sentences before may tell the same thing first. */
const REACH = 6;
/** A number of another size is of something else. */
const FARTHEST = 5;

/** “Both”: two that were told. */
const isBoth = (mention: Mention): boolean =>
  !isFigure(mention) && cuesOf(mention.told, 'both').some(({ from }) => from === mention.from);

/** True if words before a number take up what was told: “the 14”, “all 14”, “the village’s 14”. */
export const takesUp = (mention: Mention, { isOwner }: View): boolean =>
  isOwner(mention.told.parsed.tokens[mention.from - 1]?.lower ?? '') ||
  isBoth(mention) ||
  // Spanish “a los 11 días”: so many days on.
  (!(isSpan(mention) && cueBefore(mention, 'aged', 0)) &&
    (['definite', 'all'] as const).some((role) => cueBefore(mention, role, 0)));

/** True if two numbers may tell one thing: what is counted, paid or measured is called alike, or taken up. */
function mayBeSame(first: Mention, again: Mention, isUp: boolean, view: View): boolean {
  if (first.kind !== again.kind) return isUp && areCounts(first, again) && shareWord(first, again);
  const isWord = !isFigure(first) || !isFigure(again);
  if (isWord && again.kind === 'count' && likenessOf(first, again) === 'none') return false;
  if (again.kind === 'count') return isUp || ['word', 'fate'].includes(likenessOf(first, again));
  // Money and measures of another paragraph are of anything where no word says what they are of.
  const isFar = first.told.parsed !== again.told.parsed;
  if (isFar && !(isUp && sharedBeside(first, again, view) > 0)) return false;
  if (again.kind === 'money') return first.figure.amount.measure === again.figure.amount.measure;
  // By how much something changed is told of many things.
  if (again.measure === 'percentage point') return false;
  if (isPoint(first) || isPoint(again) || isOfThen(first) !== isOfThen(again)) return false;
  if (isAged(first, view) !== isAged(again, view)) return false;
  const isOfOther = isAged(again, view) && !isUp && shareName(first, again) !== true;
  return partsOf(first, again) !== null && !isOfOther;
}

/** “The strongest wind since 1998, when 151 were measured”: what was then is told of nothing else. */
const isOfThen = (mention: Mention): boolean =>
  sincesIn(mention.told).some(
    (since) =>
      since.to < mention.from &&
      !mention.told.mentions.some(({ from }) => from > since.to && from < mention.from),
  );

/** “Thirty years ago”: when something was, and not how long it lasted. */
const isPoint = (mention: Mention): boolean =>
  isSpan(mention) && cueBehind(mention, 'time', 0) !== undefined;

/** Seats are counted, and measure halls. */
const areCounts = (...all: readonly Mention[]): boolean =>
  all.every(({ kind }) => kind === 'count' || kind === 'measure');

/** What words count by themselves before a number: “a quartet”. */
function setsBefore(view: View, again: Mention): Mention[] {
  const { byNumber } = setsOf(view);
  if (byNumber.size === 0) return [];
  const { number } = again.told;
  const sets = Array.from({ length: REACH + 1 }, (_, at) => byNumber.get(number - at) ?? []).flat();
  return sets.filter((set) => isBehind(again, set) && !isBoth(set) && isNear(set.told, again.told));
}

/** “The trio of governors”, “the dozen emails”: what it counts stands behind it, and need not have been told. */
const isOf = (set: Mention): boolean =>
  set.noun !== null || cueBehind(set, 'partOf', 0) !== undefined;

/** “A dozen” may be eleven or thirteen. */
const LOOSE = 0.1;
const LEAST_LOOSE = 10;

const isRoughly = (one: Mention, other: Mention): boolean =>
  [one, other].some((set) => !isFigure(set) && valueOf(set) >= LEAST_LOOSE) &&
  isWithin(1 + LOOSE, valueOf(one), valueOf(other));

function toldBefore(view: View, again: Mention): Tie[] {
  const isUp = takesUp(again, view);
  const sets = isUp && isFigure(again) ? setsBefore(view, again) : [];
  return [...before(view, again, REACH), ...sets].flatMap((first): Tie[] => {
    if (!isAmount(first) || !isSingle(first) || !mayBeSame(first, again, isUp, view)) return [];
    const isOwn = first.told === again.told && !isUp && again.kind !== 'money';
    const [a, b] = [quantityOf(first.figure), quantityOf(again.figure)];
    if (isOwn || !a || !b) return [];
    const by = partsOf(first, again) ?? 1;
    const wanted = by * a.value;
    if (!isWithin(FARTHEST, wanted, b.value) && !isTenfold(wanted, b.value)) return [];
    const isMet = overlap(scaled(a, by).interval, b.interval);
    const holds = isMet || isRoughly(first, again) || (by !== 1 && isAsLong(wanted, b.value));
    return [tied('twice', again, [first], holds, [want(again, wanted)])];
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
    [
      ...view.tolds.flatMap(({ mentions }) =>
        mentions.filter((again) => isAmount(again) && isSingle(again)),
      ),
      ...[...setsOf(view).byNumber.values()]
        .flat()
        .filter((set) => takesUp(set, view) && !isOf(set)),
    ].flatMap((again) => toldBefore(view, again)),
};
