import { likenessOf } from '../likeness.ts';
import type { Mention } from '../mentions.ts';
import type { Tie } from '../ties/tie.ts';
import { periodName } from '../times/periods.ts';
import { isInterval } from '../ties/intervals.ts';
import { isAverage } from '../ties/products.ts';
import { areLinked, isThing } from '../ties/things.ts';
import { cluesOf, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, hasMark, isWhole, lastOf, standsIn, yes } from './seen.ts';

/** Of a word so many letters tell it in the plural too. */
const STEM = 4;
const PRICED = 4;

/** “30 cents for a litre … 2,000 litres”: what a price is of is what is counted. */
function isPriceOf({ told, to }: Mention, { noun }: Mention): boolean {
  const stem = noun?.slice(0, Math.max(STEM, noun.length - 1)) ?? '';
  const behind = told.parsed.tokens.slice(to, Math.min(told.span.to, to + PRICED));
  return stem.length >= STEM && behind.some(({ lower }) => lower.startsWith(stem));
}

/** “40 a day … 30 days”: how long it lasts is told in the time that the rate is by. */
const isInPeriods = (tie: Tie): boolean => {
  const [rate, span] = [firstOf(tie), lastOf(tie)];
  return rate.rate !== null && rate !== span && span.measure === periodName(rate.rate);
};

/** What makes a number a rate times a span; the rate is told first in a tie. */
export const productClues: readonly Clue[] = cluesOf('product', {
  'the price of what is counted': (tie) =>
    yes(tie.of.length > 1 && isPriceOf(firstOf(tie), lastOf(tie))),
  'a rate by time': (tie) => yes(firstOf(tie).rate !== null && firstOf(tie).rate !== 'each'),
  money: (tie) => yes(firstOf(tie).kind === 'money'),
  'a total of another noun': (tie) => yes(likenessOf(firstOf(tie), claimOf(tie)) === 'none'),
  'how often': (tie) => yes(isInterval(firstOf(tie))),
  'a span of its periods': (tie) => yes(isInPeriods(tie)),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'the total last': (tie) => yes(tie.of.every(({ index }) => index < claimOf(tie).index)),
  'a price without “each”': (tie) => yes(firstOf(tie).rate === null && !isAverage(firstOf(tie))),
  'verbs of taking and paying before the total': (tie) =>
    yes(hasBefore(claimOf(tie), ['yield'], 4)),
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
  'all numbers of a sentence': (tie) =>
    yes(
      firstOf(tie)
        .told.mentions.filter(isThing)
        .every((one) => tie.of.includes(one) || one === tie.claim),
    ),
});
