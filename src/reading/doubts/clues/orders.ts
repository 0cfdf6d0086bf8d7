import { cluesOf, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, yes } from './seen.ts';

/** What makes numbers those of ranks that are told one behind another. */
export const orderClues: readonly Clue[] = cluesOf('order', {
  '“the highest”, “the lowest”': ({ isSaid }) => yes(isSaid),
  'the first in another sentence': (tie) => yes(firstOf(tie).told !== tie.told),
  'a whole, and “of”': (tie) =>
    yes([claimOf(tie), ...tie.of].some((one) => hasBefore(one, ['partOf'], 1))),
});
