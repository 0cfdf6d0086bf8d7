import { isFigure } from '../in-words.ts';
import { valueOf } from '../sums-of.ts';
import { isBefore } from '../times/stages.ts';
import { isMargin } from '../ties/differences.ts';
import { isRest } from '../ties/things.ts';
import type { Tie } from '../ties/tie.ts';
import { cluesOf, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, isSide, lastOf, partOf, unlike, yes } from './seen.ts';

/** “Nine points” between percentages. */
const isPoints = (tie: Tie): boolean =>
  claimOf(tie).measure === 'percentage point' && tie.of.every(({ kind }) => kind === 'percent');

/** What makes a number the difference of two others. */
export const differenceClues: readonly Clue[] = cluesOf('difference', {
  '“a majority of”': (tie) => yes(hasBefore(claimOf(tie), ['margin'], 1) || isMargin(claimOf(tie))),
  '“another” before it': (tie) => yes(hasBefore(claimOf(tie), ['another'], 0)),
  'a change before it': (tie) => yes(hasBefore(claimOf(tie), ['change'], 4)),
  'what was before what is by their times': (tie) =>
    yes(
      tie.of.length > 1 &&
        (isBefore(firstOf(tie), lastOf(tie)) || isBefore(lastOf(tie), firstOf(tie))),
    ),
  'ends unlike it': (tie) => (isPoints(tie) ? 0 : unlike(tie)),
  '“the other”, “remaining”': (tie) => yes(isRest(claimOf(tie))),
  'sides of a vote': (tie) => partOf(tie.of, (one) => one.kind === 'count' && isSide(one)),
  'points between percentages': (tie) => yes(isPoints(tie)),
  'one, in words': (tie) => yes(!isFigure(claimOf(tie))),
  'larger than an end': (tie) =>
    yes(tie.of.length > 1 && valueOf(claimOf(tie)) > Math.min(...tie.of.map(valueOf))),
});
