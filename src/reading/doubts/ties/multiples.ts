import type { Interval } from '../../arithmetic/interval.ts';
import { multipleStandsFor, type Opening } from '../../arithmetic/rounding.ts';
import { endsOf, openingOf } from '../../relations/quantity.ts';
import { cueBefore, cuesOf, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isLevel, isOfSort, isSingle, isWithin, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { areClose, aroundNearOrFar } from './window.ts';

/** So many sentences around the words may tell the two numbers. */
const REACH = 2;
/** Numbers so much further apart are of different things. */
const FARTHEST = 3;
const MOST_TIMES = 20;

/** “Doubled”, “three times as many”: how many times, and how loosely. */
interface Multiple {
  from: number;
  to: number;
  factor: number;
  opening: Opening;
}

/** “Times” behind a number. */
const isTimes = ({ kind, measure, rate }: Mention): boolean =>
  kind === 'measure' && measure === 'time' && rate === null;

/** “Doubled”, “half as much again”, “the other half”. */
function worded(told: Told, factors: View['multiples']): Multiple[] {
  const tokens = told.parsed.tokens;
  const named = cuesOf(told, 'multiple');
  // “Half as much” is no half where “again” follows.
  const longest = named.filter(
    ({ from, to }) => !named.some((other) => other.from === from && other.to > to),
  );
  const multiples = longest.map(({ from, to }): Multiple => {
    const phrase = tokens.slice(from, to).map(({ lower }) => lower);
    // “More than doubled”.
    const isMore = cuesOf(told, 'against').some((more) => more.to === from);
    const factor = factors.get(phrase.join(' ')) ?? 0;
    return { from, to, factor, opening: isMore ? 'up' : 'exact' };
  });
  const others = cuesOf(told, 'otherHalf').map(({ from, to }): Multiple => {
    return { from, to, factor: 1 / 2, opening: 'exact' };
  });
  return [...multiples, ...others];
}

function multiplesIn(told: Told, factors: View['multiples']): Multiple[] {
  const cues = worded(told, factors);
  const figures = told.mentions
    .filter((one) => isTimes(one) && isSingle(one))
    .filter((one) => !cues.some(({ from, to }) => one.from < to && one.to > from))
    .map((one) => ({
      ...{ from: one.from, to: one.to },
      ...{ factor: valueOf(one), opening: openingOf(one.figure) },
    }));
  return [...cues, ...figures].filter(
    ({ factor }) => factor > 0 && factor !== 1 && factor < MOST_TIMES,
  );
}

/** Everyday speech is loose, but who tells both numbers is held to them: of a question so much of the factor is enough. */
const LOOSE = 0.1;

function nearly(factor: number, opening: Opening): Interval {
  const { low, high } = multipleStandsFor(factor, opening);
  return {
    low: Math.max(low, factor * (1 - LOOSE)),
    high: opening === 'exact' ? factor * (1 + LOOSE) : high,
  };
}

function tieOf(
  told: Told,
  multiple: Multiple,
  of: readonly Mention[],
  a: number,
  b: number,
): Tie[] {
  const { factor, opening } = multiple;
  const times = Math.max(factor, 1 / factor);
  if (a <= 0 || b <= 0 || a === b || !isWithin(FARTHEST * times, a, b)) return [];
  const { low, high } = nearly(factor, opening);
  const holds = [a / b, b / a].some((made) => made >= low && made <= high);
  const [one, other] = of;
  const up = a > b ? times : 1 / times;
  const wanted = one && other ? [want(one, b * up), want(other, a / up)] : [];
  return [{ sort: 'multiple', told, claim: null, cue: multiple, of, holds, wanted }];
}

function multiplesOf(view: View, told: Told): Tie[] {
  return multiplesIn(told, view.multiples).flatMap((multiple) =>
    aroundNearOrFar(view, told, REACH, (near) => multiplesAmong(told, multiple, near)),
  );
}

function multiplesAmong(told: Told, multiple: Multiple, near: readonly Mention[]): Tie[] {
  const isOutside = ({ from, to }: Mention): boolean => to <= multiple.from || from >= multiple.to;
  const able = near.filter(
    (one) =>
      isSingle(one) &&
      (isLevel(one) || one.kind === 'percent' || one.kind === 'measure') &&
      !isTimes(one) &&
      (one.told !== told || isOutside(one)),
  );
  const ranges = near.flatMap((one) => {
    const ends = cueBefore(one, 'from', 1) ? endsOf(one.figure) : null;
    return ends ? tieOf(told, multiple, [one], ends[0].value, ends[1].value) : [];
  });
  const pairs = able.flatMap((one, at) =>
    able
      .slice(at + 1)
      .filter((other) => isOfSort(one, other) && areClose(one, other))
      .flatMap((other) => tieOf(told, multiple, [one, other], valueOf(one), valueOf(other))),
  );
  return [...ranges, ...pairs];
}

export const multiples: Sort = {
  sort: 'multiple',
  kind: 'change',
  example: {
    holds: 'Applications have doubled: the school had 412 in 2022 and 824 this year.',
    fails: 'Applications have doubled: the school had 412 in 2022 and 614 this year.',
  },
  find: (view) =>
    [...view.heads, ...view.tolds, ...view.bare].flatMap((told) => multiplesOf(view, told)),
};
