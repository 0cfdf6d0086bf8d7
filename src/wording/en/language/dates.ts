import { datePartsOf } from '../../text.ts';

// oxfmt-ignore
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** The name of a month, 1 to 12; `undefined` for any other number. */
export const monthName = (month: number): string | undefined => months[month - 1];

/**
 * A date as it is read in the story's own place: `2023-03-01` is “1 March 2023”, `2023-03` “March 2023”.
 * Of a timestamp the date that its author wrote is taken; no zone is reckoned.
 */
export function longDate(date: string): string {
  const { year, month, day } = datePartsOf(date);
  const name = month === null ? undefined : monthName(month);
  if (name === undefined) return year;
  return day === null ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** The same without its year, among dates of that year: “5 March”. */
export function dateIn(year: string, date: string): string {
  const long = longDate(date);
  return date.length > 4 && date.startsWith(`${year}-`) ? long.slice(0, -year.length - 1) : long;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** “Tuesday, 24 November 2026”; the days of the week count from Sunday. */
export const dateWithWeekday = (date: string, weekday: number) =>
  `${weekdays[weekday]}, ${longDate(date)}`;
