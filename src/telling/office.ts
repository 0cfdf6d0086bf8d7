import type { CalendarDate, Person } from '../front-matter/types.ts';

/** The office that somebody held on a day; of several the first that is listed. An open end holds for ever. */
export function officeAt({ offices }: Person, date: CalendarDate): string | null {
  const held = offices.find(
    ({ from, to }) =>
      (from === null || from <= date) && (to === null || date.slice(0, to.length) <= to),
  );
  return held?.title ?? null;
}
