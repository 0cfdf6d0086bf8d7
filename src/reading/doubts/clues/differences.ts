import { valueOf } from '../sums-of.ts';
import { isMargin, isSize } from '../ties/differences.ts';
import type { Tie } from '../ties/tie.ts';
import { cluesOf, type Clue } from './clue.ts';
import {
  areOfOneNoun,
  claimOf,
  firstOf,
  hasBefore,
  isAtTime,
  isWhole,
  lastOf,
  unlike,
  yes,
} from './seen.ts';

/** “Nine points” between percentages. */
const isPoints = (tie: Tie): boolean =>
  claimOf(tie).measure === 'percentage point' && tie.of.every(({ kind }) => kind === 'percent');

/** What makes a number the difference of two others. */
export const differenceClues: readonly Clue[] = cluesOf('difference', {
  '“a majority of”': (tie) => yes(hasBefore(claimOf(tie), ['margin'], 3) || isMargin(claimOf(tie))),
  'told as a size': (tie) => yes(isSize(claimOf(tie))),
  'a change before it': (tie) => yes(hasBefore(claimOf(tie), ['change'], 4)),
  'each end at a time': (tie) => yes(tie.of.length > 1 && tie.of.every(isAtTime)),
  'ends in one sentence': (tie) => yes(firstOf(tie).told === lastOf(tie).told),
  'one end behind “from”, “against”': (tie) =>
    yes(tie.of.some((end) => hasBefore(end, ['from', 'origin', 'against', 'compared'], 2))),
  '“to” before it': (tie) => yes(hasBefore(claimOf(tie), ['to', 'from'], 0)),
  'ends unlike it': (tie) => (isPoints(tie) ? 0 : unlike(tie)),
  'points between percentages': (tie) => yes(isPoints(tie)),
  'ends of one noun': (tie) => yes(areOfOneNoun(firstOf(tie), lastOf(tie))),
  'larger than an end': (tie) =>
    yes(tie.of.length > 1 && valueOf(claimOf(tie)) > Math.min(...tie.of.map(valueOf))),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
});
