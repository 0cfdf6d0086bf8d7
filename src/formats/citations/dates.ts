/** A calendar date in its parts, as far as they are given. */
interface DateParts {
  year: number;
  month: number | null;
  day: number | null;
}

/** The parts of `2026-11-24` or `2026-11`. */
export function dateParts(date: string): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month: month ?? null, day: day ?? null };
}
