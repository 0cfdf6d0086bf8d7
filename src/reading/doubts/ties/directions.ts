import { compare, quantityOf } from '../../relations/quantity.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { cueBefore, cueBehind, cuesOf, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { yearsIn } from '../times/years.ts';
import type { View } from '../view.ts';
import type { Role } from '../wording.ts';
import { isLevel, isOfSort, isSingle } from './things.ts';
import type { Sort, Tie, WayName } from './tie.ts';
import { areClose, numbersAround } from './window.ts';

/** So many sentences before the words and behind them may tell the two numbers. */
const BACK = 2;
const ON = 2;
/** Between “fewer” and “than” stand no more words, nor between “than” and what was. */
const THAN = 4;
/** “More people left the province last year than moved in”: so many words may stand before “than”. */
const LESS = 8;
/** “Less than in 2024, when the growers brought in 187,000”. */
const WHEN = 16;
const TIME = 4;

/** Between a number and what says that it is aimed at stand no more words: “the 300 donors it had hoped for”. */
const AIM = 6;

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

function waysIn(told: Told): Way[] {
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
      // “More than four years ago: 31, against 28”; “a bigger gate than their neighbours”.
      return hasNumber(told, way) ? [way] : [{ ...way, way: 'order' }];
    }
    // “More patients came in May”: what it is more than stands behind it, or in the next sentence.
    if (isOfNumber(told, one.from, one.to)) return [];
    // “La más larga”, “the larger of the two”.
    if (isAfter('definite', one.from)) return [{ ...one, way: 'order' }];
    return isAfter('to', one.from) ? [] : [one];
  });
  return [
    ...wordsOf(told, ['rise', 'fall'], 'move'),
    ...comparatives,
    ...wordsOf(told, ['record', 'low'], 'record'),
    ...wordsOf(told, ['over', 'under'], 'aim'),
  ];
}

/** True if what was stands behind “than”. */
const hasNumber = (told: Told, way: Way): boolean =>
  told.mentions.some(({ from }) => from >= way.to && from - way.to < reachOf(way, told));

/** “More than 40”, “40 more”, “40 or more”: a word that says something of a number. */
const isOfNumber = (told: Told, from: number, to: number): boolean =>
  told.mentions.some(
    (one) =>
      (one.from <= to + 1 && one.to > from) ||
      one.to === from ||
      cuesOf(told, 'or').some((or) => or.from === one.to && or.to === from),
  );

/** The words beside a number, as far as its time may stand. */
const timeSpan = ({ told, from, to }: Mention): TokenSpan => ({
  from: Math.max(told.span.from, from - TIME - 2),
  to: Math.min(told.span.to, to + TIME + 1),
});

/** The year that stands nearest to a number, behind it before any other. */
export function yearOf(mention: Mention): number | null {
  const { told, from, to } = mention;
  const years = yearsIn(told.parsed, timeSpan(mention), told.mentions);
  const behind = years.find(({ at }) => at >= to);
  return (behind ?? years.findLast(({ at }) => at < from))?.year ?? null;
}

/** “In 2021”, “last year”: beside a number. */
function isOfTime(mention: Mention): boolean {
  const { told, from, to } = mention;
  const isBeside = (cue: { from: number; to: number }): boolean =>
    (cue.from >= to && cue.from - to <= TIME) || (cue.to <= from && from - cue.to <= TIME);
  return cuesOf(told, 'time').some(isBeside) || yearOf(mention) !== null;
}

/** True if words make a number what was: “from 40”, “against 40”. */
export const isSetAgainst = (mention: Mention): boolean =>
  Boolean(
    cueBefore(mention, 'from', 1) ??
    cueBefore(mention, 'against', 2) ??
    cueBefore(mention, 'compared', 2),
  );

/** “Against 40”, “compared with 40”: nothing else can be what was. */
const isCompared = (mention: Mention): boolean => cueBefore(mention, 'compared', 2) !== undefined;

/** True if a number may be what was, and the other what is: words say more than times, and a later year is not before. */
export function isBefore(was: Mention, is: Mention): boolean {
  if (isCompared(was) !== isCompared(is)) return isCompared(was);
  if (isSetAgainst(was)) return true;
  if (isSetAgainst(is) || !isOfTime(was)) return false;
  const [then, now] = [yearOf(was), yearOf(is)];
  return then === null || now === null || then < now;
}

/** How far behind “than” may stand what was: a time first puts it off. */
function reachOf({ to }: Pick<Way, 'to'>, told: Told): number {
  const next = { from: to, to: Math.min(told.span.to, to + THAN) };
  const isTime =
    cuesOf(told, 'time').some(({ from }) => from >= next.from && from < next.to) ||
    yearsIn(told.parsed, next, told.mentions).length > 0;
  return isTime ? WHEN : THAN;
}

/** “A target of 40”, “the 40 hoped for”. */
const isAimed = (mention: Mention): boolean =>
  Boolean(cueBefore(mention, 'aim', 1) ?? cueBehind(mention, 'aim', AIM));

/** Whether of two numbers the first is what was, or what the other is held against, as the words have it. */
function isHeldAgainst({ way, to }: Way, told: Told, was: Mention, is: Mention): boolean {
  if (way === 'than')
    return was.told === told && was.from >= to && was.from - to < reachOf({ to }, told);
  const isRight = was.told === told && was.from >= to && was.from - to <= AIM;
  if (way === 'aim') return (isAimed(was) && !isAimed(is)) || (isRight && !isAimed(is));
  if (way === 'record' && cueBefore(was, 'oldRecord', AIM)) return true;
  // Where nothing tells what was, either may have been.
  return isBefore(was, is) || !isBefore(is, was);
}

/** “The krona surged. The dollar fell to 9.84 from 10.31”: what has a word of change of its own needs no other. */
const areToldOtherwise = ({ way }: Way, told: Told, was: Mention, is: Mention): boolean =>
  way === 'move' &&
  was.told === is.told &&
  was.told !== told &&
  (was.told.byRole.has('rise') || was.told.byRole.has('fall'));

function directionsOf(view: View, told: Told): Tie[] {
  const ways = waysIn(told);
  if (ways.length === 0) return [];
  const numbers = numbersAround(view, told, BACK, ON).filter(
    (one) =>
      isSingle(one) &&
      (isLevel(one) || one.kind === 'percent' || one.kind === 'measure') &&
      one.measure !== 'time',
  );
  return ways.flatMap((cue) =>
    numbers.flatMap((was) =>
      numbers
        .filter((is) => is !== was && isOfSort(is, was))
        .filter((is) => areClose(is, was, cue.way === 'record' ? BACK : 1))
        .filter((is) => isHeldAgainst(cue, told, was, is) && !areToldOtherwise(cue, told, was, is))
        .flatMap((is): Tie[] => {
          const [now, then] = [quantityOf(is.figure), quantityOf(was.figure)];
          if (!now || !then || compare(now, then) !== 'no') return [];
          const { isUp, way } = cue;
          const holds = isUp === valueOf(is) > valueOf(was);
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
  find: (view) => [...view.tolds, ...view.bare].flatMap((told) => directionsOf(view, told)),
};
