import type { Parsed } from '../../parsed.ts';
import type { Doubt } from '../../types.ts';
import type { Told } from '../mentions.ts';
import { cuesOfRole } from '../sentences.ts';
import { daysIn, inYear, weekdayOf, type Day } from '../times/days.ts';
import { wordsDoubt, type Kind, type View } from '../view.ts';
import type { Cue } from '../wording.ts';

/** So many characters between two dates of one year, at most. */
const REACH = 600;
const WEEK = 7;
const MARCH = 2;

/** “A year earlier, on Saturday, 4 March”: words of another time than the weekday and the month. */
const tellsOtherTime = (told: Told, { months, weekdays }: View): boolean =>
  (told.byRole.get('time') ?? []).some(({ from }) => {
    const word = told.parsed.tokens[from]?.lower ?? '';
    return !months.includes(word) && !weekdays.has(word);
  }) || told.mentions.some(({ measure }) => measure === 'year');

/** A day by itself, whose year is told. */
function isWrong({ weekday, day, month, year }: Day): boolean {
  if (weekday === null || day === null || month === null || year === null) return false;
  return weekdayOf(day, month, year) !== weekday;
}

/** Whether the weekdays of two dates are as far apart as the dates are, in one year that is not told. */
function disagree(one: Day, other: Day): boolean {
  if (one.weekday === null || other.weekday === null || one.day === null || other.day === null)
    return false;
  if (one.year !== other.year) return false;
  const [first, last] = [one.month ?? other.month, other.month ?? one.month];
  if (first === null || last === null) {
    if (other.day <= one.day) return false;
  } else if (last < first || (last === first && other.day <= one.day)) return false;
  const gap = inYear(other.day, last ?? 0) - inYear(one.day, first ?? 0);
  const weekdays = (other.weekday - one.weekday + WEEK) % WEEK;
  const leap = (first ?? 0) < MARCH && (last ?? 0) >= MARCH ? [0, 1] : [0];
  return leap.every((more) => (gap + more) % WEEK !== weekdays);
}

/** Behind a weekday the day of its month is told in so few words. */
const DATE = 8;

/** Most weekdays of a text have no date, and a paragraph of these alone tells nothing wrong. */
const hasDate = ({ tokens }: Parsed, weekdays: readonly Cue[]): boolean =>
  weekdays.some(({ from }) =>
    tokens.slice(from + 1, from + DATE).some(({ lower }) => /^\d/.test(lower)),
  );

function calendarOf(view: View): Doubt[] {
  const tolds = [...new Set(cuesOfRole(view, 'weekday', hasDate).map(({ told }) => told))];
  const all = tolds.flatMap((told) => daysIn(told, view).filter(({ weekday }) => weekday !== null));
  const wrong = all.filter((day, at) => {
    if (isWrong(day)) return true;
    const last = all[at - 1];
    if (!last || last.told.parsed !== day.told.parsed || isWrong(last)) return false;
    const { tokens } = day.told.parsed;
    const isNear = (tokens[day.from]?.start ?? 0) - (tokens[last.from]?.start ?? 0) < REACH;
    return (
      isNear &&
      disagree(last, day) &&
      ![last.told, day.told].some((told) => tellsOtherTime(told, view))
    );
  });
  return wrong.map((day) => wordsDoubt('day', day.told.parsed, day));
}

export const calendar: Kind = {
  kind: 'day',
  example: {
    holds: 'The court sat on Monday, 4 March, and again on Thursday, 7 March.',
    fails: 'The court sat on Monday, 4 March, and again on Friday, 7 March.',
  },
  find: calendarOf,
};
