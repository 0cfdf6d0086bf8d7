import { cuesOf, type Mention } from '../mentions.ts';
import { endsOf } from '../../relations/quantity.ts';
import { valueOf } from '../sums-of.ts';
import { isBefore } from '../times/stages.ts';
import { changeBehind } from '../ties/differences.ts';
import { cluesOf, type Clue } from './clue.ts';
import {
  claimOf,
  firstOf,
  hasBefore,
  hasShareBeside,
  isAtTime,
  isWhole,
  lastOf,
  yes,
} from './seen.ts';
import type { Tie } from '../ties/tie.ts';
import type { Role } from '../wording.ts';

const GRAIN = 0.6;

/** Which way the numbers went; `null` where one figure tells both. */
const isRise = (tie: Tie): boolean | null =>
  tie.of.length < 2 ? null : valueOf(lastOf(tie)) > valueOf(firstOf(tie));

const UP: readonly Role[] = ['rise', 'gain', 'more'];
const DOWN: readonly Role[] = ['fall', 'loss', 'less'];

/** How many words part a size and the nearest word of some. */
function apart({ told, from, to }: Mention, roles: readonly Role[]): number {
  const cues = roles.flatMap((role) => cuesOf(told, role));
  return Math.min(...cues.map((cue) => (cue.from >= to ? cue.from - to : from - cue.to)));
}

/** Whether the word of change that stands nearest to the size says the way that the numbers went; `null` without one. */
function isTheirWay(tie: Tie): boolean | null {
  const went = isRise(tie);
  const [up, down] = [apart(claimOf(tie), UP), apart(claimOf(tie), DOWN)];
  return went === null || up === down ? null : up < down === went;
}

/** What was and what is, which one figure may tell: “from 12 to 15”. */
function endsIn({ of }: Tie): number[] {
  const [range] = of.length === 1 ? of.map(({ figure }) => endsOf(figure)) : [];
  return range ? range.map(({ value }) => value) : of.map(valueOf);
}

/** What makes a share the size of a growth; what was is told first in a tie, then what is. */
export const growthClues: readonly Clue[] = cluesOf('growth', {
  '“from” what was': (tie) => yes(hasBefore(firstOf(tie), ['from', 'origin'])),
  'a change before the size': (tie) => yes(hasBefore(claimOf(tie), ['change'], 4)),
  'a change right before the size': (tie) => yes(hasBefore(claimOf(tie), ['change', 'by'], 1)),
  'a change behind the size': (tie) => yes(changeBehind(claimOf(tie), 2)),
  '“by” the size': (tie) => yes(hasBefore(claimOf(tie), ['by'])),
  '“that”, “the” before the size': (tie) => yes(hasBefore(claimOf(tie), ['these', 'definite'], 0)),
  'between percentages': (tie) => yes(firstOf(tie).kind === 'percent'),
  'another share beside': (tie) => yes(hasShareBeside(tie)),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'ends in one sentence': (tie) => yes(firstOf(tie).told === lastOf(tie).told),
  'words for the other way': (tie) => yes(isTheirWay(tie) === false),
  'what was before what is by their times': (tie) =>
    yes(tie.of.length > 1 && isBefore(firstOf(tie), lastOf(tie))),
  'each end at a time': (tie) => yes(tie.of.length > 1 && tie.of.every(isAtTime)),
  'reckoned from the other end': (tie) => {
    const [a = 0, b = 0] = endsIn(tie);
    const [size] = tie.wanted;
    const other = (100 * Math.abs(a - b)) / b;
    return yes(!tie.holds && size && Math.abs(other - size.is) < GRAIN);
  },
});
