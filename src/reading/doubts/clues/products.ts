import { likenessOf } from '../likeness.ts';
import type { Tie } from '../ties/tie.ts';
import { periodName } from '../times/periods.ts';
import { isInterval } from '../ties/intervals.ts';
import { isAverage } from '../ties/products.ts';
import { areLinked } from '../ties/things.ts';
import { cluesOf, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, hasMark, isWhole, lastOf, standsIn, yes } from './seen.ts';

/** “40 a day … 30 days”: how long it lasts is told in the time that the rate is by. */
const isInPeriods = (tie: Tie): boolean => {
  const [rate, span] = [firstOf(tie), lastOf(tie)];
  return rate.rate !== null && rate !== span && span.measure === periodName(rate.rate);
};

/** What makes a number a rate times a span; the rate is told first in a tie. */
export const productClues: readonly Clue[] = cluesOf('product', {
  money: (tie) => yes(firstOf(tie).kind === 'money'),
  'a total of another noun': (tie) => yes(likenessOf(firstOf(tie), claimOf(tie)) === 'none'),
  'how often': (tie) => yes(isInterval(firstOf(tie))),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'the total last': (tie) => yes(tie.of.every(({ index }) => index < claimOf(tie).index)),
  'a price without “each”': (tie) => yes(firstOf(tie).rate === null && !isAverage(firstOf(tie))),
  '“and” between rate and span': (tie) =>
    yes(
      firstOf(tie).told === lastOf(tie).told &&
        !isInPeriods(tie) &&
        standsIn(firstOf(tie).told, firstOf(tie).to, lastOf(tie).from, ['and']),
    ),
  '“or” before the total': (tie) => yes(hasBefore(claimOf(tie), ['or'], 0)),
  'a semicolon between': (tie) =>
    yes(
      tie.of.some(
        (one) =>
          one.told === tie.told &&
          hasMark(
            tie.told,
            Math.min(one.to, claimOf(tie).to),
            Math.max(one.from, claimOf(tie).from),
            ';',
          ),
      ),
    ),
});

/** What makes a number the mean of others. */
export const meanClues: readonly Clue[] = cluesOf('mean', {
  'numbers in a list': (tie) =>
    yes(tie.of.every((one, at) => at === 0 || areLinked(tie.of[at - 1] ?? one, one))),
});
