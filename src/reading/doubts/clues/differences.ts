import { valueOf } from '../sums-of.ts';
import { isMargin } from '../ties/differences.ts';
import { cluesOf, type Clue } from './clue.ts';
import { areOfOneNoun, claimOf, firstOf, hasBefore, isWhole, lastOf, unlike, yes } from './seen.ts';

/** What makes a number the difference of two others. */
export const differenceClues: readonly Clue[] = cluesOf('difference', {
  '“a majority of”': (tie) => yes(hasBefore(claimOf(tie), ['margin'], 3) || isMargin(claimOf(tie))),
  '“from” or “against” an end': (tie) =>
    yes(
      tie.of.length === 1 || tie.of.some((one) => hasBefore(one, ['from', 'against', 'compared'])),
    ),
  '“to” before it': (tie) => yes(hasBefore(claimOf(tie), ['to', 'from'], 0)),
  'ends unlike it': unlike,
  'ends of one noun': (tie) => yes(areOfOneNoun(firstOf(tie), lastOf(tie))),
  'an end of a whole': (tie) => yes(tie.of.some((one) => hasBefore(one, ['partOf', 'all']))),
  'all in one sentence': (tie) => yes(tie.of.every(({ told }) => told === tie.told)),
  'it stands first': (tie) => yes(claimOf(tie).index < firstOf(tie).index),
  'larger than an end': (tie) =>
    yes(tie.of.length > 1 && valueOf(claimOf(tie)) > Math.min(...tie.of.map(valueOf))),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
});
