import { cuesOf, type Mention } from '../mentions.ts';
import { cluesOf, type Around, type Clue } from './clue.ts';
import { areLinked, areOfOneNoun, claimOf, firstOf, hasBefore, hasBehind, yes } from './seen.ts';
import type { Tie } from '../ties/tie.ts';

const both = (tie: Tie): Mention[] => [claimOf(tie), firstOf(tie)];

/** Between a number and its time stand no more words. */
const TIME = 5;

/** The words of time beside a number. */
function timesBeside({ told, from, to }: Mention): string[] {
  return cuesOf(told, 'time')
    .filter((cue) => (cue.from >= to ? cue.from - to : from - cue.to) <= TIME)
    .map((cue) => told.parsed.tokens[cue.from]?.lower ?? '');
}

/** True if the two stand beside words of other times. */
function areOfOtherTimes(tie: Tie): boolean {
  const [again = [], first = []] = both(tie).map(timesBeside);
  return again.length > 0 && first.length > 0 && !again.some((word) => first.includes(word));
}

/** How many numbers of the text around count the same. */
function ofOneNoun(tie: Tie, { view }: Around): number {
  const claim = claimOf(tie);
  const near = view.tolds.slice(Math.max(0, firstOf(tie).told.place - 1), tie.told.place + 2);
  return near.flatMap(({ mentions }) => mentions).filter((one) => areOfOneNoun(one, claim)).length;
}

/** What makes a number one that was told before; what was told first is in the tie, the other its claim. */
export const twiceClues: readonly Clue[] = cluesOf('twice', {
  '“the”': (tie) => yes(hasBefore(claimOf(tie), ['definite'], 0)),
  'a measure': (tie) => yes(claimOf(tie).kind === 'measure'),
  'one sentence': (tie) => yes(firstOf(tie).told === tie.told),
  '“of” beside': (tie) =>
    yes(
      both(tie).some(
        (one) => hasBehind(one, ['partOf', 'ofThem'], 0) || hasBefore(one, ['partOf'], 0),
      ),
    ),
  'no other number of the noun': (tie, around) => yes(ofOneNoun(tie, around) === 2),
  'other times': (tie) => yes(areOfOtherTimes(tie)),
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
