import { datePartsOf, sentenceCase } from '../../text.ts';

// oxfmt-ignore
const months = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
  'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
];

/** A date as it is read in the story’s own place: `2023-03-01` is “1er mars 2023”, `2023-03` “mars 2023”. */
export function longDate(date: string): string {
  const { year, month } = datePartsOf(date);
  return month === null ? year : `${withoutYear(date)} ${year}`;
}

function withoutYear(date: string): string {
  const { month, day } = datePartsOf(date);
  const name = months[(month ?? 0) - 1] ?? '';
  if (day === null) return name;
  return `${day === 1 ? '1er' : day} ${name}`;
}

/** The same without its year, among dates of that year: “5 mars”. */
export function dateIn(year: string, date: string): string {
  return date.length > 4 && date.startsWith(`${year}-`) ? withoutYear(date) : longDate(date);
}

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** “Mardi 24 novembre 2026”; the days of the week count from Sunday. */
export const dateWithWeekday = (date: string, weekday: number) =>
  `${sentenceCase(weekdays[weekday] ?? '')} ${longDate(date)}`;

const isDay = (date: string) => /^\d+(?:er)? /.test(date);
const elides = (date: string) => /^[aeiou]/.test(date);

/** A date as it is printed, behind a preposition: “le 1er mars”, “en mars”, “sur les douze mois à fin mars”. */
export const onDate = (date: string) =>
  `${isDay(date) ? 'le' : date.startsWith('les ') ? 'sur' : 'en'} ${date}`;
/** “au 1er mars”, “en mars”: as of when. */
export const asOfDate = (date: string) => `${isDay(date) ? 'au' : 'en'} ${date}`;
/** “du 1er mars”, “de mars”, “d’avril”. */
export const ofDate = (date: string) =>
  isDay(date) ? `du ${date}` : elides(date) ? `d’${date}` : `de ${date}`;
/** “au 1er mars”, “à mars”. */
export const toDate = (date: string) => `${isDay(date) ? 'au' : 'à'} ${date}`;
