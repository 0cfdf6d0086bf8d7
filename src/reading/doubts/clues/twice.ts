import {
  isAged,
  isOfFamily,
  likenessOf,
  sharedBeside,
  shareName,
  type Likeness,
} from '../likeness.ts';
import { cuesOf, type Mention } from '../mentions.ts';
import { yearsIn } from '../times/years.ts';
import { cluesOf, type Around, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, hasBehind, yes } from './seen.ts';
import { misses } from './miss.ts';
import { isListed } from '../ties/things.ts';
import type { Tie } from '../ties/tie.ts';
import { takesUp } from '../ties/told/twice.ts';
import { before } from '../ties/window.ts';
import type { View } from '../view.ts';

const both = (tie: Tie): Mention[] => [claimOf(tie), firstOf(tie)];

/** Between a number and its time stand no more words. */
const TIME = 5;
/** So many sentences before a number tell what it may take up. */
const NEAR = 6;

/** The words of time beside a number, and its years. */
function timesBeside({ told, from, to }: Mention): string[] {
  const { parsed, span, mentions } = told;
  const apart = (at: number, end: number): number => (at >= to ? at - to : from - end);
  const cues = cuesOf(told, 'time')
    .filter((cue) => apart(cue.from, cue.to) <= TIME)
    .map((cue) => parsed.tokens[cue.from]?.lower ?? '');
  const years = yearsIn(parsed, span, mentions).filter(({ at }) => apart(at, at + 1) <= TIME);
  return [...cues, ...years.map(({ year }) => `${year}`)];
}

/** True if the two stand beside words of other times. */
function areOfOtherTimes(tie: Tie): boolean {
  const [again = [], first = []] = both(tie).map(timesBeside);
  return again.length > 0 && first.length > 0 && !again.some((word) => first.includes(word));
}

/** True if none of the numbers told before but one, from its paragraph on, is of the sort of the later. */
function isOnly(tie: Tie, view: View): boolean {
  const [claim, first] = [claimOf(tie), firstOf(tie)];
  return before(view, claim, NEAR).every(
    (one) =>
      one === first ||
      one.kind !== claim.kind ||
      (one.index < first.index && one.told.parsed !== first.told.parsed),
  );
}

/** What is told alike of the two. */
function alikeIn(tie: Tie, { view }: Around): 'money' | 'measure' | 'age' | Likeness {
  const claim = claimOf(tie);
  if (claim.kind === 'money') return 'money';
  if (claim.kind === 'measure') return isAged(claim, view) ? 'age' : 'measure';
  return likenessOf(firstOf(tie), claim);
}

const isUp =
  (alike: ReturnType<typeof alikeIn>) =>
  (tie: Tie, around: Around): number =>
    yes(takesUp(claimOf(tie), around.view) && alikeIn(tie, around) === alike);

const wordsInCommon = (tie: Tie, { view }: Around): number =>
  Math.min(1, sharedBeside(firstOf(tie), claimOf(tie), view) / 2);

/** “The 14 at the gate”: of several the words behind tell which. */
const isRestricted = ({ told: { parsed, span }, to, figure }: Mention, { restricting }: View) =>
  [to, figure.amount.to].some(
    (at) => at < span.to && restricting.has(parsed.tokens[at]?.lower ?? ''),
  );

/** What makes a number one that was told before; what was told first is in the tie, the other its claim. */
export const twiceClues: readonly Clue[] = cluesOf('twice', {
  'taken up by one word': isUp('word'),
  'taken up by one family': isUp('family'),
  'taken up by a family of things': (tie, around) =>
    yes(isUp('family')(tie, around) && isOfFamily(claimOf(tie))),
  'taken up by another word': isUp('none'),
  'money taken up': isUp('money'),
  'a measure taken up': isUp('measure'),
  'an age': (tie, around) =>
    yes(!takesUp(claimOf(tie), around.view) && alikeIn(tie, around) === 'age'),
  'taken up with one more or less': (tie, { view }) =>
    yes(
      claimOf(tie).kind === 'count' &&
        takesUp(claimOf(tie), view) &&
        misses(tie, ({ isOneOff }) => isOneOff),
    ),
  'one sentence': (tie) => yes(firstOf(tie).told === tie.told),
  'no other before it': (tie, { view }) => yes(takesUp(claimOf(tie), view) && isOnly(tie, view)),
  'other times': (tie) => yes(areOfOtherTimes(tie)),
  'words in common': (tie, around) =>
    yes(!takesUp(claimOf(tie), around.view)) * wordsInCommon(tie, around),
  'taken up with words in common': (tie, around) =>
    yes(takesUp(claimOf(tie), around.view)) * wordsInCommon(tie, around),
  'one name': (tie) => yes(shareName(firstOf(tie), claimOf(tie)) === true),
  '“more”, “another”': (tie) =>
    yes(
      both(tie).some(
        (one) =>
          hasBefore(one, ['another', 'rest'], 1) || hasBehind(one, ['another', 'restBehind'], 0),
      ),
    ),
  'which of several': (tie, { view }) => yes(isRestricted(claimOf(tie), view)),
  'more or less': (tie) => yes(both(tie).some(({ figure }) => figure.qualifier !== null)),
  'one of a list': (tie) => yes(both(tie).some(isListed)),
});
