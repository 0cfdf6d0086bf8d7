import { cuesOf, type Mention } from '../../mentions.ts';
import { besideIn } from '../../sentences.ts';
import { valueOf } from '../../sums-of.ts';
import { daysIn, inYear, type Day } from '../../times/days.ts';
import type { View } from '../../view.ts';
import { isSingle, isWithin, want } from '../things.ts';
import { tied, type Sort, type Tie } from '../tie.ts';

/** So many sentences before a span, and behind it, may tell its days. */
const BACK = 2;
const ON = 1;
/** More days in so few sentences are a calendar. */
const MOST = 4;
/** A span so many times that of the days is of something else. */
const FARTHEST = 3;
const WEEK = 7;
const YEAR = 365;
const HOURS = 24;
/** From here on a common year may be a day short. */
const MARCH = 2;

/** A span in days; `null` where it is told in anything else. */
function inDays(span: Mention): number | null {
  const value = valueOf(span);
  if (!isSingle(span) || span.rate !== null || span.figure.qualifier !== null) return null;
  if (span.figure.amount.scale > 1) return null;
  if (span.measure === 'day') return value;
  if (span.measure === 'week') return value * WEEK;
  return span.measure === 'hour' && value >= HOURS && value % HOURS === 0 ? value / HOURS : null;
}

/** “Two days later”: counted from one day to the other, and not with both. */
const isLater = ({ told, to }: Mention): boolean =>
  cuesOf(told, 'later').some(({ from }) => from === to - 1);

/** The days from one to a later one, at least and at most; `null` where nobody can say. */
function apart(one: Day, other: Day): readonly [number, number] | null {
  if (one.day !== null && other.day !== null) {
    const month = one.month ?? other.month;
    if (month === null || (one.month === null && other.month !== null)) {
      if (other.day <= one.day) return null;
      return [other.day - one.day, other.day - one.day];
    }
    const last = other.month ?? month;
    const gap = (inYear(other.day, last) - inYear(one.day, month) + YEAR) % YEAR;
    return [gap, month < MARCH !== last < MARCH ? gap + 1 : gap];
  }
  if (one.weekday === null || other.weekday === null) return null;
  const gap = (other.weekday - one.weekday + WEEK) % WEEK || WEEK;
  return [gap, gap];
}

function daysOf(view: View, span: Mention): Tie[] {
  const value = inDays(span);
  if (value === null) return [];
  const { told } = span;
  const near: Day[] = [];
  for (let step = -BACK; step <= ON; step++) {
    const beside = step === 0 ? told : besideIn(view, told, step);
    if (beside) near.push(...daysIn(beside, view));
  }
  if (near.length < 2 || near.length > MOST) return [];
  return near.flatMap((one, first) =>
    near.slice(first + 1).flatMap((other, more): Tie[] => {
      const gap = apart(one, other);
      const isLong = one.day === null && value > WEEK + 1;
      if (!gap || isLong || !isWithin(FARTHEST, gap[0], value)) return [];
      // From Monday to Thursday are three nights, and four days.
      const room = span.measure === 'hour' || isLater(span) ? 0 : 1;
      const holds = value >= gap[0] - (span.measure === 'week' ? 1 : 0) && value <= gap[1] + room;
      const isBesideBoth = one.told === told && other.told === told;
      const times = { first, second: first + 1 + more, isBesideBoth };
      return [{ ...tied('days', span, [], holds, [want(span, gap[0], value)]), times }];
    }),
  );
}

export const days: Sort = {
  sort: 'days',
  kind: 'dates',
  example: {
    holds: 'The four-day trip, from Monday to Thursday, will take the minister to three ports.',
    fails: 'The six-day trip, from Monday to Thursday, will take the minister to three ports.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) => mentions.flatMap((span) => daysOf(view, span))),
};
