import { cluesOf, type Clue } from './clue.ts';
import { yes } from './seen.ts';
import { valueOf } from '../sums-of.ts';

/** Things are ranked whose numbers are less than so many times each other. */
const NEAR = 5;

/** What makes a rank in words that of one of several numbers. */
export const rankClues: readonly Clue[] = cluesOf('rank', {
  '“the largest”': ({ rank }) => yes(rank?.isSaid),
  '“of the four”': ({ rank }) => yes(rank?.isOfSo),
  'told by a name': ({ rank }) => yes(rank?.isNamed),
  'the first by itself': ({ rank }) => yes(rank?.place === 1 && !rank.isSaid),
  'three or four': ({ rank }) => yes(rank?.count === 3 || rank?.count === 4),
  'numbers of one size': ({ of }) =>
    yes(Math.max(...of.map(valueOf)) < NEAR * Math.min(...of.map(valueOf))),
});
