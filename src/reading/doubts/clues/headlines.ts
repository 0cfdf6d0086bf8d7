import { isOfFamily, likenessOf, sharedAsFar, type Likeness } from '../likeness.ts';
import { cluesOf, type Clue } from './clue.ts';
import { claimOf, firstOf, yes } from './seen.ts';
import type { Tie } from '../ties/tie.ts';
import { misses } from './miss.ts';

/** In so many words in common a headline and a sentence speak of one thing. */
const ENOUGH = 3;

/** Of several numbers that make the headline's together nothing else is asked. */
const isOne = ({ of }: Tie): boolean => of.length === 1;

const isLike =
  (likeness: Likeness) =>
  (tie: Tie): number =>
    yes(
      isOne(tie) &&
        claimOf(tie).kind === 'count' &&
        likenessOf(firstOf(tie), claimOf(tie)) === likeness,
    );

/** What makes a number of the text the one of a headline, which is the claim. */
export const headlineClues: readonly Clue[] = cluesOf('headline', {
  'one word': isLike('word'),
  'one fate': isLike('fate'),
  'a family of things': (tie) => yes(isLike('family')(tie) && isOfFamily(claimOf(tie))),
  'nothing alike': isLike('none'),
  'a count, and no word in common': (tie, { view }) =>
    yes(claimOf(tie).kind === 'count' && sharedAsFar(tie.told, firstOf(tie).told, view) === 0),
  'no count, and no word in common': (tie, { view }) =>
    yes(claimOf(tie).kind !== 'count' && sharedAsFar(tie.told, firstOf(tie).told, view) === 0),
  'noughts more': (tie) => yes(misses(tie, ({ isTenfold }) => isTenfold)),
  'words in common': (tie, { view }) =>
    Math.min(ENOUGH, sharedAsFar(tie.told, firstOf(tie).told, view)) / ENOUGH,
  'the first number': (tie, { view }) => yes(firstOf(tie) === view.tolds[0]?.mentions[0]),
  'parts that make it': (tie) => yes(!isOne(tie) && tie.holds),
});
