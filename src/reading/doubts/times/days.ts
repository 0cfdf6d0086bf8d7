import type { Token } from '../../tokens/token.ts';
import { isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Told } from '../mentions.ts';
import type { View } from '../view.ts';
import { monthOf } from './dated.ts';

/** A day as a text tells it: “Monday, 4 March 2024”, “jueves 9”, “Friday”. */
export interface Day extends TokenSpan {
  told: Told;
  /** From Monday, 0, to Sunday. */
  weekday: number | null;
  day: number | null;
  /** From January, 0. */
  month: number | null;
  year: number | null;
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^([12]?\d|3[01])(?:st|nd|rd|th|er|º|\.)?$/u;
/** Small words and marks may stand within a date: “Montag, dem 4. März”, “lunes 4 de marzo”. */
const LONGEST_LINK = 4;

const isLink = (token: Token | undefined): boolean =>
  isMark(token, ',.(') || (token?.kind === 'word' && token.text.length <= LONGEST_LINK);

/** The next token that is no link, at most two further on. */
function skipLinks(
  tokens: readonly Token[],
  at: number,
  isFound: (token: Token) => boolean,
): number {
  for (let next = at; next <= at + 2; next++) {
    const token = tokens[next];
    if (token && isFound(token)) return next;
    if (!isLink(token)) return -1;
  }
  return -1;
}

/** The day of the month and the month that begin at a token, in either order; where they end. */
function monthDay(
  tokens: readonly Token[],
  at: number,
  months: readonly string[],
): Pick<Day, 'day' | 'month' | 'to'> | null {
  const isDay = ({ lower }: Token): boolean => DAY.test(lower);
  const isMonth = (token: Token): boolean => monthOf(token, months) >= 0;
  const first = skipLinks(tokens, at, (token) => isDay(token) || isMonth(token));
  const token = tokens[first];
  if (!token) return null;
  const isMonthFirst = isMonth(token);
  const second = skipLinks(tokens, first + 1, isMonthFirst ? isDay : isMonth);
  const [dayAt, monthAt] = isMonthFirst ? [second, first] : [first, second];
  const [, digits] = DAY.exec(tokens[dayAt]?.lower ?? '') ?? [];
  if (digits === undefined || Number(digits) === 0) return null;
  const month = monthAt < 0 ? null : monthOf(tokens[monthAt], months);
  if (month !== null && month >= LENGTHS.length) return null;
  return { day: Number(digits), month, to: Math.max(dayAt, monthAt) + 1 };
}

/** The days that a sentence tells by their weekday, or by month and day. */
export function daysIn(told: Told, { months, weekdays }: View): Day[] {
  const { tokens } = told.parsed;
  const days: Day[] = [];
  for (let at = told.span.from; at < told.span.to; at++) {
    const token = tokens[at];
    const weekday = weekdays.get(token?.lower ?? '') ?? -1;
    const isDay = token !== undefined && token.kind !== 'word' && DAY.test(token.lower);
    const isDated = weekday >= 0 || isDay || monthOf(token, months) >= 0;
    if (!isDated) continue;
    const date = monthDay(tokens, weekday >= 0 ? at + 1 : at, months);
    const isCount = (from: number): boolean =>
      told.mentions.some((one) => one.from >= from && one.from < (date?.to ?? 0));
    const known = date && !isCount(at) && date.to <= told.span.to ? date : null;
    if (weekday < 0 && (known?.month ?? null) === null) continue;
    const to = known?.to ?? at + 1;
    const yearAt = skipLinks(tokens, to, ({ text }) => YEAR.test(text));
    const year = known && yearAt >= 0 ? Number(tokens[yearAt]?.text) : null;
    days.push({
      ...{ told, from: at, to, weekday: weekday < 0 ? null : weekday },
      ...{ day: known?.day ?? null, month: known?.month ?? null, year },
    });
    at = to - 1;
  }
  return days;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const FEBRUARY = 1;

const isCommon = (year: number): boolean =>
  year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0);

/** How many days a month has, from 0; February in a year that is not told as many as it may. */
export const lengthOf = (month: number, year: number | null): number =>
  (LENGTHS[month] ?? 0) + (month === FEBRUARY && (year === null || !isCommon(year)) ? 1 : 0);

/** The place of a day of a month in a common year. */
export const inYear = (day: number, month: number): number =>
  LENGTHS.slice(0, month).reduce((all, length) => all + length, 0) + day;

/** The weekday of a date of the Gregorian calendar, from Monday, 0 (Zeller). */
export function weekdayOf(day: number, month: number, year: number): number {
  const [m, y] = month < 2 ? [month + 13, year - 1] : [month + 1, year];
  const [century, rest] = [Math.floor(y / 100), y % 100];
  const fromSaturday =
    day +
    Math.floor((13 * (m + 1)) / 5) +
    rest +
    Math.floor(rest / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (fromSaturday + 5) % 7;
}
