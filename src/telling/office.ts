import type { CalendarDate, Office, Person } from '../front-matter/types.ts';
import { sentenceCase, type Wording } from '../wording/index.ts';

/** The office that somebody held on a day; of several the first that is listed. An open end holds for ever. */
export function officeAt({ offices }: Person, date: CalendarDate): Office | null {
  const held = ({ from, to }: Office) =>
    (from === null || from <= date) && (to === null || !isOver(to, date));
  return offices.find(held) ?? null;
}

/** Whether what ended on a day, or in a month or a year, was over on another day. */
const isOver = (end: string, date: string): boolean => date.slice(0, end.length) > end;

/** An office as it is told behind a name; one that was over when the story came out, as that of then: “then U.S. Secretary of State”. */
export function officeTold(
  { title, to }: Office,
  published: string,
  { quotations }: Wording,
): string {
  return to !== null && isOver(to, published) ? quotations.officeThen(title) : title;
}

/** All offices of somebody with the years in which they were held, where these are known; `null` where there is none. */
export function officesLine({ offices }: Person, { people }: Wording): string | null {
  const year = (date: string | null) => date?.slice(0, 4) ?? null;
  const lines = offices.map(({ title, from, to }) => {
    const years = from === null && to === null ? '' : ` (${people.years(year(from), year(to))})`;
    return `${sentenceCase(title)}${years}`;
  });
  return lines.join('; ') || null;
}
