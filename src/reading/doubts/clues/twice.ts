import { isLasting, type Mention } from '../mentions.ts';
import {} from '../ties/twice.ts';
import {} from '../sums-of.ts';
import { cluesOf, type Clue } from './clue.ts';
import { areLinked, claimOf, firstOf, hasBefore, hasBehind, yes } from './seen.ts';
import type { Tie } from '../ties/tie.ts';

const both = (tie: Tie): Mention[] => [claimOf(tie), firstOf(tie)];

/** What makes a number one that was told before; what was told first is in the tie, the other its claim. */
export const twiceClues: readonly Clue[] = cluesOf('twice', {
  '“the”': (tie) => yes(hasBefore(claimOf(tie), ['definite'], 0)),
  'one family': (tie) =>
    yes(firstOf(tie).group !== null && firstOf(tie).group === claimOf(tie).group),
  'a measure': (tie) => yes(claimOf(tie).kind === 'measure'),
  'a span of time': (tie) => yes(claimOf(tie).kind === 'measure' && !isLasting(claimOf(tie))),
  'one sentence': (tie) => yes(firstOf(tie).told === tie.told),
  '“of” beside': (tie) =>
    yes(
      both(tie).some(
        (one) => hasBehind(one, ['partOf', 'ofThem'], 0) || hasBefore(one, ['partOf'], 0),
      ),
    ),
  'one of a list': (tie) =>
    yes(
      both(tie).some((one) =>
        one.told.mentions.some(
          (other) =>
            other !== one &&
            other.kind === one.kind &&
            (areLinked(other, one) || areLinked(one, other)),
        ),
      ),
    ),
});
