import { divide, multiply, subtract } from '../../arithmetic/interval.ts';
import {
  compare,
  likelyEnds,
  likelyPair,
  quantityOf,
  scaled,
  type Quantity,
} from '../../relations/quantity.ts';
import { cueBefore, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { isBefore } from '../times/stages.ts';
import { isChange } from './differences.ts';
import { isLevel, isOfSort, isSingle, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';
import { areClose, beside, nearOrFar } from './window.ts';

/** So many sentences around the size of a growth may tell its ends. */
const REACH = 2;
/** A growth so many times that of the numbers is of something else. */
const FARTHEST = 4;
/** Between “to” and where a step led stand no more words. */
const LEAD = 3;

interface Ends {
  was: Quantity;
  is: Quantity;
}

/** The size of a change in per cent, whichever way it went; `null` where it began with nothing. */
function changeOf({ was, is }: Ends): Quantity | null {
  if (was.value <= 0) return null;
  const moved = subtract(is.interval, was.interval);
  const grown = multiply(divide(moved, was.interval), 100);
  const value = (100 * (is.value - was.value)) / was.value;
  return value < 0
    ? { value: -value, interval: { low: -grown.high, high: -grown.low } }
    : { value, interval: grown };
}

/** A growth in per cent, or by a part. */
function statedIn(size: Mention): Quantity | null {
  const stated = quantityOf(size.figure);
  return stated && (size.kind === 'percent' ? stated : scaled(stated, 100));
}

function tieOf(size: Mention, of: readonly Mention[], ends: Ends): Tie[] {
  const stated = statedIn(size);
  const computed = changeOf(ends);
  if (!stated || !computed || computed.value === 0) return [];
  if (!isWithin(FARTHEST, computed.value, stated.value)) return [];
  const [was, is] = of;
  const [a, b] = [ends.was.value, ends.is.value];
  const times = 1 + ((b > a ? 1 : -1) * stated.value) / 100;
  const others = was && is ? [want(was, b / times), want(is, a * times)] : [];
  const wanted = [want(size, computed.value, stated.value), ...others];
  // A word for a part is loose enough by itself.
  const { value } = computed;
  const made =
    size.kind === 'fraction' ? { value, interval: { low: value, high: value } } : computed;
  const holds = compare(made, stated) !== 'no';
  return [tied('growth', size, of, holds, wanted)];
}

/** “Jumped $25, or 3 per cent, to $791”: a step and where it led, which explain the share where they make it. */
function stepsOf(size: Mention, numbers: readonly Mention[]): Tie[] {
  const own = numbers.filter((one) => one.told === size.told && isLevel(one));
  return own.flatMap((step) =>
    own
      .filter(
        (is) => isOfSort(step, is) && valueOf(step) < valueOf(is) && cueBefore(is, 'to', LEAD),
      )
      .flatMap((is) => {
        const both = likelyPair(step.figure, is.figure);
        if (!both) return [];
        const [by, now] = both;
        return [by.value, -by.value].flatMap((moved) => {
          const { low, high } = now.interval;
          const was = {
            value: now.value - moved,
            interval: { low: low - moved, high: high - moved },
          };
          return tieOf(size, [step, is], { was, is: now }).filter(({ holds }) => holds);
        });
      }),
  );
}

function growthsAmong(size: Mention, all: readonly Mention[]): Tie[] {
  const numbers = all.filter(
    (one) => isLevel(one) || one.kind === 'measure' || one.kind === 'percent' || one.figure.end,
  );
  const isOfChange = isChange(size);
  const between = numbers.flatMap((was) => {
    const range = likelyEnds(was.figure);
    if (range) return tieOf(size, [was], { was: range[0], is: range[1] });
    return numbers.flatMap((is) => {
      // Of the shares of a poll none is the growth of another.
      const isGrown = was.kind !== 'percent' || isOfChange;
      const isPair =
        was !== is && isGrown && isOfSort(was, is) && areClose(was, is) && !isBefore(is, was);
      const both = isPair ? likelyPair(was.figure, is.figure) : null;
      return both ? tieOf(size, [was, is], { was: both[0], is: both[1] }) : [];
    });
  });
  return [...(size.kind === 'percent' ? stepsOf(size, numbers) : []), ...between];
}

export const growths: Sort = {
  sort: 'growth',
  kind: 'change',
  example: {
    holds:
      'Prices will go up by 20 per cent next season, with the cheapest seat rising from $40 to $48.',
    fails:
      'Prices will go up by 30 per cent next season, with the cheapest seat rising from $40 to $48.',
  },
  find: (view) =>
    [...view.heads, ...view.tolds].flatMap(({ mentions }) =>
      mentions
        .filter((size) => (size.kind === 'percent' || size.kind === 'fraction') && isSingle(size))
        .flatMap((size) => {
          const make = (numbers: readonly Mention[]) => growthsAmong(size, numbers);
          return isChange(size)
            ? nearOrFar(view, size, REACH, make)
            : make(beside(view, size, REACH, REACH));
        }),
    ),
};
