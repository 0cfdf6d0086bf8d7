import { cluesOf, type Clue } from './clue.ts';
import { yes } from './seen.ts';
import { valueOf } from '../sums-of.ts';

/** Things are ranked whose numbers are less than so many times each other. */
const NEAR = 5;

/** What makes a rank in words that of one of several numbers. */
export const rankClues: readonly Clue[] = cluesOf('rank', {
  '“the largest”': ({ isSaid }) => yes(isSaid),
  'told by a name': ({ rank }) => yes(rank?.isNamed),
  'the first by itself': ({ rank, isSaid }) => yes(rank?.place === 1 && isSaid !== true),
  'numbers of one size': ({ of }) =>
    yes(Math.max(...of.map(valueOf)) < NEAR * Math.min(...of.map(valueOf))),
});
