import { cueBefore, cuesOf, isBehind, type Mention } from '../mentions.ts';
import { isSize } from '../ties/differences.ts';
import { isRest } from '../ties/things.ts';
import { cluesOf, type Clue, type Says } from './clue.ts';
import {
  claimOf,
  firstOf,
  hasBefore,
  hasBehind,
  hasMark,
  isNamed,
  isSide,
  isWhole,
  kindBeside,
  lastOf,
  partOf,
  standsIn,
  toldsOf,
  unlike,
  yes,
} from './seen.ts';
import { type Tie } from '../ties/tie.ts';
import type { View } from '../view.ts';

/** “Bringing the number of survivors to”: so many words may stand between. */
const LONGEST_BRINGING = 9;

const isBrought = (total: Mention): boolean =>
  cueBefore(total, 'bringing', LONGEST_BRINGING) !== undefined;

/** “Nine sank and the rest turned back”: all that are left are told without a number. */
const hasUncountedRest = (tie: Tie): boolean =>
  !tie.of.some(isRest) &&
  toldsOf(tie).some((told) =>
    cuesOf(told, 'rest').some(
      ({ from, to }) =>
        from > firstOf(tie).from &&
        !told.mentions.some((one) => one.from >= to && one.from - to <= 1),
    ),
  );

const isFirst = (tie: Tie): boolean => isBehind(firstOf(tie), claimOf(tie));
const isLast = (tie: Tie): boolean => isBehind(claimOf(tie), lastOf(tie));

/** True if each part names a kind of its own, and nothing is of two: “24 are women and 14 are men”. */
function areOfKinds({ of }: Tie, view: View): boolean {
  const kinds = of.map((part) => kindBeside(part, view));
  return (
    !kinds.includes(null) &&
    new Set(kinds).size === of.length &&
    new Set(kinds.map((kind) => kind?.split(' ')[0])).size === 1
  );
}

/** What tells a total and its parts wherever the total stands. */
const anywhere = cluesOf('sum', {
  'the total first': (tie) => yes(isFirst(tie)),
  'the total between': (tie) => yes(!isFirst(tie) && !isLast(tie)),
  '“in all”': (tie) =>
    yes(hasBefore(claimOf(tie), ['total'], 3) || hasBehind(claimOf(tie), ['total'], 2)),
  '“bringing it to”': (tie) => yes(isBrought(claimOf(tie)) && cueBefore(claimOf(tie), 'to', 1)),
  'a mark between total and parts': (tie) =>
    yes(
      firstOf(tie).told === tie.told &&
        hasMark(tie.told, claimOf(tie).to, firstOf(tie).from, ':–—('),
    ),
  '“the rest”': (tie) => yes(tie.of.some(isRest)),
  'a rest that is not counted': (tie) => yes(hasUncountedRest(tie)),
  'parts that nothing is both of': (tie, { view }) => yes(areOfKinds(tie, view)),
  'a part that is a difference': (tie) => yes(tie.of.some(isSize)),
  'a total that is a difference': (tie) => yes(isSize(claimOf(tie))),
  '“to” alone before the total': (tie) =>
    yes(hasBefore(claimOf(tie), ['to'], 0) && !isBrought(claimOf(tie))),
});

/** What speaks for one thing where the total stands first, and for another where its parts do. */
const byOrder: Readonly<Record<string, Says>> = {
  '“of them”': (tie) => yes(tie.of.some((part) => hasBehind(part, ['ofThem', 'partOf'], 0))),
  '“and” before the last part': (tie) => {
    const [last, other] = [lastOf(tie), tie.of.at(-2)];
    return yes(other?.told === last.told && standsIn(last.told, other.to, last.from, ['and']));
  },
  'parts unlike the total': unlike,
  'a total without a noun': (tie) =>
    yes(claimOf(tie).noun === null && claimOf(tie).kind === 'count'),
  'more than three parts': (tie) => yes(tie.of.length > 3),
  '“these” before the total': (tie) => yes(hasBefore(claimOf(tie), ['these'], 0)),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
};

/** What says something only where the total stands first. */
const whereFirst: Readonly<Record<string, Says>> = {
  'the total in a sentence of its own': (tie) => yes(tie.of.every(({ told }) => told !== tie.told)),
  'sides of a vote': (tie) => partOf(tie.of, isSide),
  'parts that overfill it': ({ holds, wanted: [total] }) =>
    yes(!holds && total && total.wanted > total.is),
};

/** What says something only where it does not. */
const whereBehind: Readonly<Record<string, Says>> = {
  '“all” before the total': (tie) => yes(hasBefore(claimOf(tie), ['all'], 0)),
  'a name before the total': (tie) => yes(isNamed(claimOf(tie))),
};

/** What is asked of the ties that stand in one order. */
const inOrder = (
  order: string,
  own: Readonly<Record<string, Says>>,
  isSo: (tie: Tie) => boolean,
): Clue[] =>
  cluesOf(
    'sum',
    Object.fromEntries(
      Object.entries({ ...byOrder, ...own }).map(([name, says]): [string, Says] => [
        `${order}, ${name}`,
        (tie, around) => (isSo(tie) ? says(tie, around) : 0),
      ]),
    ),
  );

/** What makes numbers a total and its parts. */
export const sumClues: readonly Clue[] = [
  ...anywhere,
  ...inOrder('total first', whereFirst, isFirst),
  ...inOrder('total behind', whereBehind, (tie) => !isFirst(tie)),
];
