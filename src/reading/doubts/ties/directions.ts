import { compare, likelyPair } from '../../relations/quantity.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import { cueBefore, cueBehind, cuesOf, type Mention, type Told } from '../mentions.ts';
import { isInTwo, isRestOfTwo, lengthOf } from '../times/lengths.ts';
import { isBefore, isCompared as isSetAgainst } from '../times/stages.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import type { Role } from '../wording.ts';
import { isLevel, isOfSort, isSingle, isWholeOf, isWithin } from './things.ts';
import type { Sort, Tie, WayName } from './tie.ts';
import { areClose, numbersAround } from './window.ts';

/** So many sentences before the words and behind them may tell the two numbers. */
const BACK = 2;
const ON = 2;
/** “More people left the province last year than moved in”: so many words may stand before “than”. */
const LESS = 8;
/** So many words behind “than” may be of what was: “less than in 2024, when the growers brought in 187,000”. */
const CLAUSE = 24;

/** Between a number and what says that it is aimed at stand no more words: “the 300 donors it had hoped for”. */
const AIM = 6;

/** What is so many times another number is hardly ever the same thing at another time. */
const FARTHEST = 5;

/** Words that say which of two numbers is the larger. */
interface Way {
  from: number;
  to: number;
  isUp: boolean;
  way: WayName;
}

type Pairs = readonly [up: Role, down: Role];

/** The words of two roles, of which the first says more. */
const wordsOf = (told: Told, [up, down]: Pairs, way: WayName): Way[] =>
  [up, down].flatMap((role) =>
    cuesOf(told, role).map(({ from, to }) => ({ from, to, isUp: role === up, way })),
  );

/** “The second-lowest”: what is ranked is no record. */
const isRanked = ({ parsed: { tokens } }: Told, from: number, ranks: View['ranks']): boolean =>
  [1, 2].some((back) => ranks.has(tokens[from - back]?.lower ?? ''));

const isSizeAt = (told: Told, at: number): boolean => told.mentions.some(({ from }) => from === at);

function waysIn(told: Told, { ranks }: View, numbers: readonly Mention[]): Way[] {
  const compared = cuesOf(told, 'compared');
  const thans = cuesOf(told, 'against').filter(
    ({ from }) => !compared.some((other) => other.from === from),
  );
  const isAfter = (role: Role, from: number): boolean =>
    cuesOf(told, role).some((cue) => cue.to === from);
  const named = wordsOf(told, ['larger', 'smaller'], 'alone');
  // “Más bajo” is no more, and “un an plus tôt” neither.
  const bare = wordsOf(told, ['more', 'less'], 'alone').filter(
    ({ from, to }) =>
      !named.some((other) => other.from <= from && other.to >= to) &&
      !cuesOf(told, 'time').some((time) => time.from === to),
  );
  const comparatives = [...named, ...bare].flatMap((one): Way[] => {
    const than = thans.find(({ from }) => from >= one.to && from - one.to <= LESS);
    if (than) {
      const way = { ...one, to: than.to, way: 'than' } as const;
      // “Less than in any of the five years before: 48, against 61”; “a bigger gate than their neighbours”.
      return hasNumber(told, way, numbers) ? [way] : [{ ...way, way: 'order' }];
    }
    // “More patients came in May”: what it is more than stands behind it, or in the next sentence.
    if (isOfNumber(told, one.from, one.to)) return [];
    // “La más larga”, “the larger of the two”.
    if (isAfter('definite', one.from)) return [{ ...one, way: 'order' }];
    return isAfter('to', one.from) ? [] : [one];
  });
  return [
    ...wordsOf(told, ['rise', 'fall'], 'move'),
    // “Lost 20”, “up 140”: right before how much.
    ...wordsOf(told, ['gain', 'loss'], 'move').filter(({ to }) => isSizeAt(told, to)),
    ...comparatives,
    ...wordsOf(told, ['record', 'low'], 'record').filter(
      ({ from }) => !isRanked(told, from, ranks),
    ),
    ...wordsOf(told, ['over', 'under'], 'aim'),
    ...wordsOf(told, ['passed', 'failed'], 'vote').map((one) => {
      // “Was not carried”.
      const isDenied = cuesOf(told, 'not').some(({ to }) => to === one.from);
      return isDenied ? { ...one, isUp: !one.isUp } : one;
    }),
  ];
}

/** The clause behind “than”, in which what was may stand: “than the one in March, which was put at 40”. */
function behind({ to }: Pick<Way, 'to'>, { parsed, span }: Told): TokenSpan {
  const most = Math.min(span.to, to + CLAUSE);
  const end = parsed.tokens.slice(to, most).findIndex((token) => isMark(token, ';:'));
  return { from: to, to: end < 0 ? most : to + end };
}

/** True if what was stands behind “than”, and what is elsewhere. */
const hasNumber = (told: Told, way: Way, numbers: readonly Mention[]): boolean => {
  const clause = behind(way, told);
  const isIn = (one: Mention): boolean =>
    one.told === told && one.from >= clause.from && one.from < clause.to;
  return numbers.some((was) => isIn(was) && numbers.some((is) => !isIn(is) && isOfSort(is, was)));
};

/** “More than 40”, “40 more”, “40 or more”: a word that says something of a number. */
const isOfNumber = (told: Told, from: number, to: number): boolean =>
  told.mentions.some(
    (one) =>
      (one.from <= to + 1 && one.to > from) ||
      one.to === from ||
      cuesOf(told, 'or').some((or) => or.from === one.to && or.to === from),
  );

/** “A target of 40”, “the 40 hoped for”. */
const isAimed = (mention: Mention): boolean =>
  Boolean(cueBefore(mention, 'aim', 1) ?? cueBehind(mention, 'aim', AIM));

/** Whether of two numbers the first is what was, or what the other is held against, as the words have it. */
function isHeldAgainst({ way, to }: Way, told: Told, was: Mention, is: Mention): boolean {
  if (way === 'than') {
    const clause = behind({ to }, told);
    const isIn = (one: Mention): boolean =>
      one.told === told && one.from >= clause.from && one.from < clause.to;
    if (!isIn(was) || !isIn(is)) return isIn(was);
  }
  const isRight = was.told === told && was.from >= to && was.from - to <= AIM;
  if (way === 'vote') return isAimed(was) && !isAimed(is);
  if (way === 'aim') return (isAimed(was) && !isAimed(is)) || (isRight && !isAimed(is));
  if (isSetAgainst(is)) return false;
  if (way === 'record' && cueBefore(was, 'oldRecord', AIM)) return true;
  // Where nothing tells what was, either may have been.
  return isBefore(was, is) || !isBefore(is, was);
}

/** A number of which another may be more, or less. */
const isCompared = (one: Mention): boolean =>
  isSingle(one) &&
  !isRestOfTwo(one) &&
  (isLevel(one) || one.kind === 'percent' || one.kind === 'measure') &&
  one.measure !== 'time';

/** True if two numbers differ by more than their rounding; what is told in two measures is told to the smaller. */
function areApart(is: Mention, was: Mention, way: WayName): boolean {
  // Votes are counted to the last.
  if (way === 'vote') return valueOf(is) !== valueOf(was);
  if (isInTwo(is) || isInTwo(was)) return lengthOf(is) !== lengthOf(was);
  const both = likelyPair(is.figure, was.figure);
  return both !== null && compare(both[0], both[1]) === 'no';
}

/** What says which of two numbers is the larger, alone or with other words. */
const telling: readonly Role[] = [
  ...(['rise', 'fall', 'gain', 'loss', 'larger', 'smaller', 'more', 'less'] as const),
  ...(['record', 'low', 'over', 'under', 'passed', 'failed'] as const),
];

function directionsOf(view: View, told: Told): Tie[] {
  if (!telling.some((role) => told.byRole.has(role))) return [];
  const numbers = numbersAround(view, told, BACK, ON).filter(isCompared);
  if (numbers.length < 2) return [];
  const ways = waysIn(told, view, numbers);
  return ways.flatMap((cue) =>
    numbers.flatMap((was) =>
      numbers
        .filter((is) => is !== was && isOfSort(is, was))
        .filter((is) => !isWholeOf(is, was) && !isWholeOf(was, is))
        .filter((is) => areClose(is, was, cue.way === 'record' ? BACK : 1))
        .filter((is) => isHeldAgainst(cue, told, was, is))
        .filter((is) => isWithin(FARTHEST, lengthOf(is), lengthOf(was)))
        .flatMap((is): Tie[] => {
          // “Two fewer than the seven”: what stands right before it is by how much.
          const isSizeOfIt = [was, is].some(
            (one) =>
              one.told === told &&
              (one.to === cue.from || (cue.way === 'move' && one.from === cue.to)),
          );
          if (isSizeOfIt || !areApart(is, was, cue.way)) return [];
          const { isUp, way } = cue;
          const holds = isUp === lengthOf(is) > lengthOf(was);
          const of = [was, is];
          return [{ sort: 'direction', told, claim: null, cue, of, holds, wanted: [], way }];
        }),
    ),
  );
}

export const directions: Sort = {
  sort: 'direction',
  kind: 'change',
  example: {
    holds:
      'Thefts in the county fell last year, the police said, with 1,206 recorded against 1,391 in the year before.',
    fails:
      'Thefts in the county rose last year, the police said, with 1,206 recorded against 1,391 in the year before.',
  },
  find: (view) =>
    [...view.heads, ...view.tolds, ...view.bare].flatMap((told) => directionsOf(view, told)),
};
