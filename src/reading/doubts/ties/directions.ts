import { compare, quantityOf } from '../../relations/quantity.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { cueBefore, cuesOf, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { yearsIn } from '../times/years.ts';
import type { View } from '../view.ts';
import { isLevel, isOfSort, isSingle } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { areClose, numbersAround } from './window.ts';

/** So many sentences before the words and behind them may tell the two numbers. */
const BACK = 1;
const ON = 2;
/** Between “fewer” and “than” stand no more words, nor between “than” and what was. */
const THAN = 4;
/** “Less than in 2024, when the growers brought in 187,000”. */
const WHEN = 16;
const TIME = 4;

/** Words that say which of two numbers is the larger: “rose”, “fewer than”. */
interface Way {
  from: number;
  to: number;
  isUp: boolean;
  isThan: boolean;
}

function waysIn(told: Told): Way[] {
  const moves = (['rise', 'fall'] as const).flatMap((role) =>
    cuesOf(told, role).map(({ from, to }) => ({ from, to, isUp: role === 'rise', isThan: false })),
  );
  const compared = cuesOf(told, 'compared');
  const thans = cuesOf(told, 'against').filter(
    ({ from }) => !compared.some((other) => other.from === from),
  );
  const isAhead = (from: number, to: number): boolean => from >= to && from - to <= THAN;
  const comparisons = (['more', 'less'] as const).flatMap((role) =>
    cuesOf(told, role).flatMap(({ from, to }) => {
      const than = thans.find((cue) => isAhead(cue.from, to));
      return than ? [{ from, to: than.to, isUp: role === 'more', isThan: true }] : [];
    }),
  );
  // “More patients came in May”: what it is more than stands behind it, or in the next sentence.
  const alone = (['more', 'less'] as const).flatMap((role) =>
    cuesOf(told, role)
      .filter(
        ({ from, to }) =>
          !comparisons.some((one) => one.from === from) &&
          !isOfNumber(told, from, to) &&
          // “Un an plus tôt”, “la más larga”.
          !cuesOf(told, 'time').some((time) => time.from === to) &&
          !(['definite', 'to'] as const).some((role) =>
            cuesOf(told, role).some((cue) => cue.to === from),
          ),
      )
      .map(({ from, to }) => ({ from, to, isUp: role === 'more', isThan: false })),
  );
  return [...moves, ...comparisons, ...alone];
}

/** “More than 40”, “40 more”: a word that says something of a number. */
const isOfNumber = ({ mentions }: Told, from: number, to: number): boolean =>
  mentions.some((one) => (one.from <= to + 1 && one.to > from) || one.to === from);

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
function isBefore(was: Mention, is: Mention): boolean {
  if (isCompared(was) !== isCompared(is)) return isCompared(was);
  if (isSetAgainst(was)) return true;
  if (isSetAgainst(is) || !isOfTime(was)) return false;
  const [then, now] = [yearOf(was), yearOf(is)];
  return then === null || now === null || then < now;
}

/** How far behind “than” may stand what was: a time first puts it off. */
function reachOf({ to }: Way, told: Told): number {
  const next = { from: to, to: Math.min(told.span.to, to + THAN) };
  const isTime =
    cuesOf(told, 'time').some(({ from }) => from >= next.from && from < next.to) ||
    yearsIn(told.parsed, next, told.mentions).length > 0;
  return isTime ? WHEN : THAN;
}

function directionsOf(view: View, told: Told): Tie[] {
  const ways = waysIn(told);
  if (ways.length === 0) return [];
  const numbers = numbersAround(view, told, BACK, ON).filter(
    (one) =>
      isSingle(one) &&
      (isLevel(one) || one.kind === 'percent' || one.kind === 'measure') &&
      one.measure !== 'time',
  );
  return ways.flatMap((way) => {
    const isRight = (was: Mention): boolean =>
      !way.isThan ||
      (was.told === told && was.from >= way.to && was.from - way.to < reachOf(way, told));
    return numbers.filter(isRight).flatMap((was) =>
      numbers
        .filter((is) => is !== was && isOfSort(is, was))
        .filter((is) => areClose(is, was, 1) && (way.isThan || isBefore(was, is)))
        .flatMap((is): Tie[] => {
          const [now, then] = [quantityOf(is.figure), quantityOf(was.figure)];
          if (!now || !then || compare(now, then) !== 'no') return [];
          const holds = way.isUp === valueOf(is) > valueOf(was);
          const { isThan } = way;
          const of = [was, is];
          return [
            { sort: 'direction', told, claim: null, cue: way, of, holds, wanted: [], isThan },
          ];
        }),
    );
  });
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
