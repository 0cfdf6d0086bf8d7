import { isOfFamily, likenessOf, sharedAsFar, type Likeness } from '../likeness.ts';
import { partsOf } from '../measures.ts';
import { areLike, type Mention } from '../mentions.ts';
import { cluesOf, type Around, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, yes } from './seen.ts';
import type { Tie } from '../ties/tie.ts';
import { misses } from './miss.ts';
import { opening } from '../ties/window.ts';
import type { View } from '../view.ts';

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

/** The numbers like that of the headline that the text tells before one. */
const before = (tie: Tie, { view }: Around): readonly Mention[] => {
  const [own, claim] = [firstOf(tie), claimOf(tie)];
  const found: Mention[] = [];
  for (const { mentions } of view.tolds)
    for (const one of mentions) {
      if (one.index >= own.index) return found;
      if (one.kind === own.kind && areLike(one, claim)) found.push(one);
    }
  return found;
};

/** True if the first sentences tell no other number of its sort, of money none of its currency. */
const isOnly = (one: Mention, view: View): boolean =>
  opening(view).every(
    (other) =>
      other === one || other.kind !== one.kind || (one.kind === 'money' && !areLike(other, one)),
  );

/** What makes a number of the text the one of a headline, which is the claim. */
export const headlineClues: readonly Clue[] = cluesOf('headline', {
  'one word': isLike('word'),
  'one fate': isLike('fate'),
  'one family': isLike('family'),
  'a family of things': (tie) => yes(isLike('family')(tie) && isOfFamily(claimOf(tie))),
  'nothing alike': isLike('none'),
  'a count, and no word in common': (tie, { view }) =>
    yes(claimOf(tie).kind === 'count' && sharedAsFar(tie.told, firstOf(tie).told, view) === 0),
  'no count, and no word in common': (tie, { view }) =>
    yes(claimOf(tie).kind !== 'count' && sharedAsFar(tie.told, firstOf(tie).told, view) === 0),
  'one measure': (tie) =>
    yes(claimOf(tie).kind === 'measure' && partsOf(firstOf(tie), claimOf(tie)) !== null),
  'noughts more': (tie) => yes(misses(tie, ({ isTenfold }) => isTenfold)),
  money: (tie) => yes(claimOf(tie).kind === 'money'),
  'per cent': (tie) => yes(claimOf(tie).kind === 'percent'),
  'words in common': (tie, { view }) =>
    Math.min(ENOUGH, sharedAsFar(tie.told, firstOf(tie).told, view)) / ENOUGH,
  'like numbers before': (tie, around) => Math.min(2, before(tie, around).length) / 2,
  'the first number': (tie, { view }) => yes(firstOf(tie) === view.tolds[0]?.mentions[0]),
  'what was': (tie) => yes(hasBefore(firstOf(tie), ['from', 'against'], 1)),
  'parts that make it': (tie) => yes(!isOne(tie) && tie.holds),
  'the one number of its headline, and no other like it': (tie, { view }) =>
    yes(isOne(tie) && tie.told.mentions.length === 1 && isOnly(firstOf(tie), view)),
  'no other like it': (tie, { view }) => yes(isOne(tie) && isOnly(firstOf(tie), view)),
});
