import { datePartsOf, sentenceCase } from '../../text.ts';

// oxfmt-ignore
const months = [
  'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho',
  'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro',
];

/** A date as it is read in the story’s own place: `2023-03-01` is “1 de março de 2023”, `2023-03` “março de 2023”. */
export function longDate(date: string): string {
  const { year, month } = datePartsOf(date);
  return month === null ? year : `${withoutYear(date)} de ${year}`;
}

function withoutYear(date: string): string {
  const { month, day } = datePartsOf(date);
  const name = months[(month ?? 0) - 1] ?? '';
  return day === null ? name : `${day} de ${name}`;
}

/** The same without its year, among dates of that year: “5 de março”. */
export function dateIn(year: string, date: string): string {
  return date.length > 4 && date.startsWith(`${year}-`) ? withoutYear(date) : longDate(date);
}

const weekdays = [
  'domingo',
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
];

/** “Terça-feira, 24 de novembro de 2026”; the days of the week count from Sunday. */
export const dateWithWeekday = (date: string, weekday: number) =>
  `${sentenceCase(weekdays[weekday] ?? '')}, ${longDate(date)}`;

const isDay = (date: string) => /^\d+ /.test(date);

/** A date as it is printed, behind a preposition: “de 1 de março”, “de março”. */
export const ofDate = (date: string) => `de ${date}`;
/** “a 1 de março”, “a março”. */
export const toDate = (date: string) => `a ${date}`;
/** “a 1 de março”, “em março”, “nos doze meses até março”. */
export const onDate = (date: string) =>
  isDay(date) ? `a ${date}` : date.startsWith('os ') ? `n${date}` : `em ${date}`;
