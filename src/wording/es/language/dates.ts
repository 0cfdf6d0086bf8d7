import { datePartsOf, sentenceCase } from '../../text.ts';

// oxfmt-ignore
const months = [
  'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio',
  'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
];

/** A date as it is read in the story’s own place: `2023-03-01` is “1 de marzo de 2023”, `2023-03` “marzo de 2023”. */
export function longDate(date: string): string {
  const { year, month } = datePartsOf(date);
  return month === null ? year : `${withoutYear(date)} de ${year}`;
}

function withoutYear(date: string): string {
  const { month, day } = datePartsOf(date);
  const name = months[(month ?? 0) - 1] ?? '';
  return day === null ? name : `${day} de ${name}`;
}

/** The same without its year, among dates of that year: “5 de marzo”. */
export function dateIn(year: string, date: string): string {
  return date.length > 4 && date.startsWith(`${year}-`) ? withoutYear(date) : longDate(date);
}

const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** “Martes, 24 de noviembre de 2026”; the days of the week count from Sunday. */
export const dateWithWeekday = (date: string, weekday: number) =>
  `${sentenceCase(weekdays[weekday] ?? '')}, ${longDate(date)}`;

const isDay = (date: string) => /^\d+ /.test(date);

/** A date as it is printed, behind a preposition: “del 1 de marzo”, “de marzo”, “de 2023”. */
export const ofDate = (date: string) => `${isDay(date) ? 'del' : 'de'} ${date}`;
/** “al 1 de marzo”, “a marzo”. */
export const toDate = (date: string) => `${isDay(date) ? 'al' : 'a'} ${date}`;
/** “el 1 de marzo”, “en marzo”. */
export const onDate = (date: string) => `${isDay(date) ? 'el' : 'en'} ${date}`;
