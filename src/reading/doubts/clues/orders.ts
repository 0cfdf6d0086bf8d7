import { cuesOf } from '../mentions.ts';
import { areLinked } from '../ties/things.ts';
import { cluesOf, type Clue } from './clue.ts';
import { areOfOneNoun, claimOf, firstOf, hasBefore, lastOf, yes } from './seen.ts';

/** What makes numbers those of ranks that are told one behind another. */
export const orderClues: readonly Clue[] = cluesOf('order', {
  'a third': ({ order }) => yes(order?.hasThird),
  '“the second”': ({ order }) => yes(order?.isOneOf),
  '“the highest”, “the lowest”': ({ order }) => yes(order?.isSaid),
  'one noun': (tie) => yes(areOfOneNoun(firstOf(tie), claimOf(tie))),
  'numbers of one size': ({ wanted: [claim] }) =>
    yes(claim && Math.max(claim.is, claim.wanted) < 2 * Math.min(claim.is, claim.wanted)),
  'the first in another sentence': (tie) => yes(firstOf(tie).told !== tie.told),
  'a whole, and “of”': (tie) =>
    yes([claimOf(tie), ...tie.of].some((one) => hasBefore(one, ['partOf'], 1))),
  'a change': (tie) => yes(cuesOf(tie.told, 'change').length > 0),
  'a list': (tie) => yes(areLinked(claimOf(tie), lastOf(tie))),
});
