import { datePartsOf } from '../../text.ts';

// oxfmt-ignore
const months = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni',
  'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
];

/** A date as it is read in the story’s own place: `2023-03-01` is “1. März 2023”, `2023-03` “März 2023”. */
export function longDate(date: string): string {
  const { year, month } = datePartsOf(date);
  return month === null ? year : `${withoutYear(date)} ${year}`;
}

function withoutYear(date: string): string {
  const { month, day } = datePartsOf(date);
  const name = months[(month ?? 0) - 1] ?? '';
  return day === null ? name : `${day}. ${name}`;
}

/** The same without its year, among dates of that year: “5. März”. */
export function dateIn(year: string, date: string): string {
  return date.length > 4 && date.startsWith(`${year}-`) ? withoutYear(date) : longDate(date);
}

const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

/** “Dienstag, 24. November 2026”; the days of the week count from Sunday. */
export const dateWithWeekday = (date: string, weekday: number) =>
  `${weekdays[weekday]}, ${longDate(date)}`;

const isDay = (date: string) => /^\d+\. /.test(date);
const isYear = (date: string) => /^\d+$/.test(date);

/** A date as it is printed, behind a preposition: “am 1. März 2023”, “im März 2023”, “im Jahr 2023”, since it stands beside numbers. */
export const onDate = (date: string) =>
  isDay(date) ? `am ${date}` : isYear(date) ? `im Jahr ${date}` : `im ${date}`;
/** “vom 1. März 2023”, “von März 2023”, “von 2023”. */
export const ofDate = (date: string) => `${isDay(date) ? 'vom' : 'von'} ${date}`;
/** “bis zum 1. März 2023”, “bis März 2023”. */
export const toDate = (date: string) => (isDay(date) ? `bis zum ${date}` : `bis ${date}`);
