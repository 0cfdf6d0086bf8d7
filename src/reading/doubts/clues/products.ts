import { isAverage } from '../ties/products.ts';
import { areLinked, isThing } from '../ties/things.ts';
import { cluesOf, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, hasMark, isWhole, lastOf, standsIn, yes } from './seen.ts';

/** What makes a number a rate times a span; the rate is told first in a tie. */
export const productClues: readonly Clue[] = cluesOf('product', {
  'a rate by time': (tie) => yes(firstOf(tie).rate !== null && firstOf(tie).rate !== 'each'),
  money: (tie) => yes(firstOf(tie).kind === 'money'),
  'a total of another noun': (tie) =>
    yes(
      firstOf(tie).noun !== null &&
        claimOf(tie).noun !== null &&
        firstOf(tie).noun !== claimOf(tie).noun,
    ),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'the total last': (tie) => yes(tie.of.every(({ index }) => index < claimOf(tie).index)),
  'a price without “each”': (tie) => yes(firstOf(tie).rate === null && !isAverage(firstOf(tie))),
  'verbs of taking and paying before the total': (tie) =>
    yes(hasBefore(claimOf(tie), ['yield'], 4)),
  '“and” between rate and span': (tie) =>
    yes(
      firstOf(tie).told === lastOf(tie).told &&
        standsIn(firstOf(tie).told, firstOf(tie).to, lastOf(tie).from, ['and']),
    ),
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
  'all numbers of a sentence': (tie) =>
    yes(
      firstOf(tie)
        .told.mentions.filter(isThing)
        .every((one) => tie.of.includes(one) || one === tie.claim),
    ),
});
