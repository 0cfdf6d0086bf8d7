import { isFigure } from '../in-words.ts';
import { cueBefore, cuesOf, isBehind, type Mention } from '../mentions.ts';
import { onesIn } from '../ones.ts';
import { makes, valueOf } from '../sums-of.ts';
import { areRunning } from '../times/running.ts';
import type { View } from '../view.ts';
import { isLevel, isOfSort, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';
import { talliesTo } from './tallies.ts';
import { acrossParagraphs, areClose, beside } from './window.ts';

/** So many sentences before a total and behind it may tell its parts. */
const REACH = 3;
/** Of more numbers on one side the nearest are looked at. */
const MOST = 9;
/** A total has no more parts. */
const LONGEST = 6;
/** Numbers that make so much more or less are parts of something else. */
const FARTHEST = 2;
/** What is smaller is made of anything. */
const LEAST = 3;

/** The runs of a list, and each with one of the inner numbers left out: “85, among them 12 by women, and 70”. */
function runsOf(list: readonly Mention[]): Mention[][] {
  return list.flatMap((_, from) => {
    const runs: Mention[][] = [];
    for (let to = from + 2; to <= Math.min(list.length, from + LONGEST + 1); to++) {
      const run = list.slice(from, to);
      if (run.length <= LONGEST) runs.push(run);
      for (let out = 1; out < run.length - 1; out++)
        runs.push(run.filter((_one, at) => at !== out));
    }
    return runs;
  });
}

/** “Eleven gave up. Of the 29 that set out, 18 are still at sea”: so many numbers on each side of a total may be its parts. */
const SIDE = 3;

/** Of the numbers around a total those that may be its parts, and one of a list: “seven men, three women and a child”. */
function partsBeside(view: View, total: Mention, mayBe: (part: Mention) => boolean): Mention[] {
  const near = [...beside(view, total, REACH, REACH), ...acrossParagraphs(view, total, REACH)];
  const parts = near.filter(mayBe);
  // Ones alone make no total.
  if (parts.length === 0) return [];
  const ones = [...new Set([total, ...near].map(({ told }) => told))].flatMap(onesIn);
  return [...parts, ...ones.filter(mayBe)].sort((a, b) => (isBehind(a, b) ? 1 : -1));
}

/** “310,000 barrels a day … 190,000 of these”: by what time goes without saying in the parts. */
const isOfRate = (part: Mention, total: Mention): boolean =>
  part.rate === null || part.rate === total.rate;

/** The lists before a total, behind it and around it. */
function listsFor(view: View, total: Mention): Mention[][] {
  const whole = valueOf(total);
  const able = partsBeside(
    view,
    total,
    (part) =>
      isLevel(part) &&
      isOfRate(part, total) &&
      isOfSort(part, total) &&
      valueOf(part) < whole &&
      valueOf(part) > 0,
  );
  const isBefore = (part: Mention): boolean => isBehind(total, part);
  const before = able.filter(isBefore).slice(-MOST);
  const behind = able.filter((part) => !isBefore(part)).slice(0, MOST);
  const near = (part: Mention): boolean => areClose(part, total, 1);
  const round = [...before.filter(near).slice(-SIDE), ...behind.filter(near).slice(0, SIDE)];
  const isRound = (run: Mention[]): boolean =>
    run.some(isBefore) && run.some((part) => !isBefore(part));
  const areFigures = (run: Mention[]): boolean => run.some(isFigure);
  return [...runsOf(before), ...runsOf(behind), ...runsOf(round).filter(isRound)].filter(
    areFigures,
  );
}

/** Between the size of a move and its end stand no more words. */
const MOVE = 3;

/** “Fell 20 cents, to $41.90”: where a move ends is no total of what it went by. */
const isEndOfMove = ({ told, from }: Mention): boolean =>
  cuesOf(told, 'to').some(({ to }) => to === from) &&
  told.mentions.some(
    (size) =>
      size.to <= from && from - size.to <= MOVE && cueBefore(size, 'change', 1) !== undefined,
  );

function sumsTo(view: View, total: Mention): Tie[] {
  const whole = valueOf(total);
  return listsFor(view, total).flatMap((parts) => {
    const together = parts.reduce((all, part) => all + valueOf(part), 0);
    const holds = isWithin(FARTHEST, together, whole) ? makes(parts, total) : null;
    if (holds === null || areRunning(parts, total)) return [];
    const others = parts.map((part) => want(part, whole - together + valueOf(part)));
    const wanted = [want(total, together), ...others];
    return [tied('sum', total, parts, holds, wanted)];
  });
}

export const sums: Sort = {
  sort: 'sum',
  kind: 'sum',
  example: {
    holds: 'Four patients died in June and seven in July, bringing the total to 11.',
    fails: 'Four patients died in June and seven in July, bringing the total to 13.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) =>
      mentions
        .filter((total) => isLevel(total) && valueOf(total) >= LEAST && !isEndOfMove(total))
        .flatMap((total) => [...sumsTo(view, total), ...talliesTo(view, total)]),
    ),
};
