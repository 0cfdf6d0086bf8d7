import { compare, likelyPair } from '../../relations/quantity.ts';
import { cueBefore, cueBehind, type Mention, type Told } from '../mentions.ts';
import { isInTwo, isRestOfTwo, lengthOf } from '../times/lengths.ts';
import { isBefore, isCompared as isSetAgainst } from '../times/stages.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { behind, saysWay, waysIn, type Way } from './ways.ts';
import { isLevel, isOfSort, isSingle, isWholeOf, isWithin } from './things.ts';
import type { Sort, Tie, WayName } from './tie.ts';
import { areClose, numbersAround } from './window.ts';

/** So many sentences before the words and behind them may tell the two numbers. */
const BACK = 2;
const ON = 2;
/** Between a number and what says that it is aimed at stand no more words: “the 300 donors it had hoped for”. */
const AIM = 6;

/** What is so many times another number is hardly ever the same thing at another time. */
const FARTHEST = 5;

/** “A target of 40”, “the 40 hoped for”. */
const isAimed = (mention: Mention): boolean =>
  Boolean(cueBefore(mention, 'aim', 1) ?? cueBehind(mention, 'aim', AIM));

/** Whether of two numbers the first is what was, or what the other is held against, as the words have it. */
function isHeldAgainst({ way, to }: Way, told: Told, was: Mention, is: Mention): boolean {
  if (way === 'than') {
    const clause = behind({ to }, told);
    const isIn = (one: Mention): boolean =>
      one.told === told && one.from >= clause.from && one.from < clause.to;
    if (!isIn(was) || !isIn(is)) return isIn(was);
  }
  const isRight = was.told === told && was.from >= to && was.from - to <= AIM;
  if (way === 'vote') return isAimed(was) && !isAimed(is);
  if (way === 'aim') return (isAimed(was) && !isAimed(is)) || (isRight && !isAimed(is));
  if (isSetAgainst(is)) return false;
  if (way === 'record' && cueBefore(was, 'oldRecord', AIM)) return true;
  // Where nothing tells what was, either may have been.
  return isBefore(was, is) || !isBefore(is, was);
}

/** A number of which another may be more, or less. */
const isCompared = (one: Mention): boolean =>
  isSingle(one) &&
  !isRestOfTwo(one) &&
  (isLevel(one) || one.kind === 'percent' || one.kind === 'measure') &&
  one.measure !== 'time';

/** True if two numbers differ by more than their rounding; what is told in two measures is told to the smaller. */
function areApart(is: Mention, was: Mention, way: WayName): boolean {
  // Votes are counted to the last.
  if (way === 'vote') return valueOf(is) !== valueOf(was);
  if (isInTwo(is) || isInTwo(was)) return lengthOf(is) !== lengthOf(was);
  const both = likelyPair(is.figure, was.figure);
  return both !== null && compare(both[0], both[1]) === 'no';
}

function directionsOf(view: View, told: Told): Tie[] {
  if (!saysWay(told)) return [];
  const numbers = numbersAround(view, told, BACK, ON).filter(isCompared);
  if (numbers.length < 2) return [];
  const ways = waysIn(told, view, numbers);
  return ways.flatMap((cue) =>
    numbers.flatMap((was) =>
      numbers
        .filter(
          (is) =>
            is !== was &&
            isOfSort(is, was) &&
            areClose(is, was, cue.way === 'record' ? BACK : 1) &&
            isWithin(FARTHEST, lengthOf(is), lengthOf(was)) &&
            !isWholeOf(is, was) &&
            !isWholeOf(was, is) &&
            isHeldAgainst(cue, told, was, is),
        )
        .flatMap((is): Tie[] => {
          // “Two fewer than the seven”: what stands right before it is by how much.
          const isSizeOfIt = [was, is].some(
            (one) =>
              one.told === told &&
              (one.to === cue.from || (cue.way === 'move' && one.from === cue.to)),
          );
          if (isSizeOfIt || !areApart(is, was, cue.way)) return [];
          const { isUp, way } = cue;
          const holds = isUp === lengthOf(is) > lengthOf(was);
          const of = [was, is];
          return [{ sort: 'direction', told, claim: null, cue, of, holds, wanted: [], way }];
        }),
    ),
  );
}

export const directions: Sort = {
  sort: 'direction',
  kind: 'change',
  example: {
    holds:
      'Thefts in the county fell last year, the police said, with 1,206 recorded against 1,391 in the year before.',
    fails:
      'Thefts in the county rose last year, the police said, with 1,206 recorded against 1,391 in the year before.',
  },
  find: (view) =>
    [...view.heads, ...view.tolds, ...view.bare].flatMap((told) => directionsOf(view, told)),
};
