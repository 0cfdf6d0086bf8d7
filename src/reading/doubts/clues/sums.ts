import { isMark } from '../../tokens/token.ts';
import { isFigure } from '../in-words.ts';
import { cueBefore, cuesOf, isBehind, type Mention } from '../mentions.ts';
import { isSize } from '../ties/differences.ts';
import { areLinked, isRest } from '../ties/things.ts';
import { cluesOf, type Clue, type Says } from './clue.ts';
import {
  claimOf,
  firstOf,
  hasBefore,
  hasBehind,
  hasMark,
  isNamed,
  isSide,
  isToldToBeAll,
  isWhole,
  kindBeside,
  lastOf,
  opens,
  partOf,
  standsIn,
  toldsOf,
  unlike,
  yes,
} from './seen.ts';
import { numbersOf, type Tie } from '../ties/tie.ts';
import type { View } from '../view.ts';

/** “Bringing the number of survivors to”: so many words may stand between. */
const LONGEST_BRINGING = 9;

const isBrought = (total: Mention): boolean =>
  cueBefore(total, 'bringing', LONGEST_BRINGING) !== undefined;

/** “All 17”, “the 17”, “so 17”, “bringing it to 17”, “17 in all”. */
const isCalled = (tie: Tie): boolean =>
  hasBefore(claimOf(tie), ['all', 'definite', 'thus', 'total', 'now'], 2) ||
  hasBehind(claimOf(tie), ['total'], 2) ||
  isBrought(claimOf(tie));

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

const areInList = ({ of }: Tie): boolean =>
  of.every((part, at) => at === 0 || areLinked(of[at - 1] ?? part, part));

/** The same, or each in a sentence of its own. */
const areAsInList = ({ of }: Tie): boolean =>
  of.every((part, at) => {
    const last = of[at - 1];
    return !last || last.told !== part.told || areLinked(last, part);
  });

/** True if a number begins its sentence, or its clause behind a mark or “and”. */
function opensClause({ told, from }: Mention): boolean {
  const isJoined = cuesOf(told, 'and').some(({ to }) => to === from);
  return from === told.span.from || isJoined || isMark(told.parsed.tokens[from - 1], ';:,–—');
}

/** “The nine who did not”: who the last are is known, since they are what is left of the whole. */
function isKnownRest({ told, from, to, noun }: Mention): boolean {
  const isKnown = cuesOf(told, 'definite').some((cue) => cue.to === from);
  return isKnown && noun === null && !isMark(told.parsed.tokens[to], ',;:–—(.');
}

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
  'a known last part': (tie) => yes(isKnownRest(lastOf(tie))),
  'parts that nothing is both of': (tie, { view }) => yes(areOfKinds(tie, view)),
  'one among the parts': (tie) => yes(!tie.of.every(isFigure)),
  'a part that is a difference': (tie) => yes(tie.of.some(isSize)),
  'a total that is a difference': (tie) => yes(isSize(claimOf(tie))),
  '“than”, “against” before one': (tie) =>
    yes(numbersOf(tie).some((one) => hasBefore(one, ['against', 'compared'], 1))),
  '“from” before a part': (tie) => yes(tie.of.some((one) => hasBefore(one, ['from'], 0))),
  '“to” alone before the total': (tie) =>
    yes(hasBefore(claimOf(tie), ['to'], 0) && !isBrought(claimOf(tie))),
  'nothing else, as is told': (tie, around) => yes(isToldToBeAll(tie, around)),
  'a rest that is not counted': (tie) => yes(hasUncountedRest(tie)),
  money: (tie) => yes(claimOf(tie).kind === 'money'),
});

/** What speaks for one thing where the total stands first, and for another where its parts do. */
const byOrder: Readonly<Record<string, Says>> = {
  '“of them”': (tie) => yes(tie.of.some((part) => hasBehind(part, ['ofThem', 'partOf'], 0))),
  '“of” before a part': (tie) => yes(tie.of.some((part) => hasBefore(part, ['partOf'], 0))),
  'parts in a list': (tie) => yes(areInList(tie)),
  'parts that open their clauses': (tie) =>
    yes(tie.of.every((part) => part.noun === null && opensClause(part))),
  '“and” before the last part': (tie) => {
    const [last, other] = [lastOf(tie), tie.of.at(-2)];
    return yes(other?.told === last.told && standsIn(last.told, other.to, last.from, ['and']));
  },
  'parts without a noun': (tie) => partOf(tie.of, ({ noun }) => noun === null),
  'a part of the noun of the total': (tie) =>
    yes(tie.of.some(({ noun }) => noun !== null && noun === claimOf(tie).noun)),
  'parts of one noun': (tie) =>
    yes(tie.of.every(({ noun }) => noun !== null && noun === firstOf(tie).noun)),
  'parts unlike the total': unlike,
  'a total without a noun': (tie) =>
    yes(claimOf(tie).noun === null && claimOf(tie).kind === 'count'),
  'a bare total that words call one': (tie) =>
    yes(claimOf(tie).noun === null && claimOf(tie).kind === 'count' && isCalled(tie)),
  'the total opens its sentence': (tie) => yes(opens(claimOf(tie))),
  'the total in a sentence of its own': (tie) => yes(tie.of.every(({ told }) => told !== tie.told)),
  'sides of a vote': (tie) => partOf(tie.of, isSide),
  'three parts': (tie) => yes(tie.of.length === 3),
  'more than three parts': (tie) => yes(tie.of.length > 3),
  'bare parts and a total with a noun': (tie) =>
    yes(
      claimOf(tie).noun !== null &&
        tie.of.every(({ noun, kind }) => noun === null && kind === 'count') &&
        areAsInList(tie),
    ),
  '“of” before the total': (tie) => yes(hasBefore(claimOf(tie), ['partOf', 'all'])),
  '“all” before the total': (tie) => yes(hasBefore(claimOf(tie), ['all'], 0)),
  '“these” before the total': (tie) => yes(hasBefore(claimOf(tie), ['these'], 0)),
  'parts that overfill it': ({ holds, wanted: [total] }) =>
    yes(!holds && total && total.wanted > total.is),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'a name before the total': (tie) => yes(isNamed(claimOf(tie))),
};

/** The same of ties that stand in one order. */
const inOrder = (order: string, isSo: (tie: Tie) => boolean): Clue[] =>
  cluesOf(
    'sum',
    Object.fromEntries(
      Object.entries(byOrder).map(([name, says]): [string, Says] => [
        `${order}, ${name}`,
        (tie, around) => (isSo(tie) ? says(tie, around) : 0),
      ]),
    ),
  );

/** What makes numbers a total and its parts. */
export const sumClues: readonly Clue[] = [
  ...anywhere,
  ...inOrder('total first', isFirst),
  ...inOrder('total behind', (tie) => !isFirst(tie)),
];
