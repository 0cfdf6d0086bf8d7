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

/**
 * An office as it is told behind a name. One that was over when the story came out is that of then: “then U.S. Secretary of
 * State”; one that is known of a single year says so and no more, since “then” would have it over: “U.S. senator in 2023”.
 */
export function officeTold(
  { title, from, to }: Office,
  published: string,
  { quotations }: Wording,
): string {
  if (to === null || !isOver(to, published)) return title;
  const year = to.slice(0, 4);
  return year === yearOf(from) ? quotations.officeIn(title, year) : quotations.officeThen(title);
}

const yearOf = (date: string | null) => date?.slice(0, 4) ?? null;

/** All offices of somebody with the years in which they were held, where these are known; `null` where there is none. */
export function officesLine({ offices }: Person, { apart, people }: Wording): string | null {
  const lines = offices.map(({ title, from, to }) => {
    const [first, last] = [yearOf(from), yearOf(to)];
    const years = first === last ? first : people.years(first, last);
    return years === null ? sentenceCase(title) : `${sentenceCase(title)} (${years})`;
  });
  return apart(lines) || null;
}
