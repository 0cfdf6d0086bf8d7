import type { SeriesValue } from '../../front-matter/types.ts';
import type { Wording } from '../../wording/index.ts';

/** The date of a value in words: “September 2023”, or “the year to September 2023” of what was counted over that year. */
export function dateOfValue(
  { date, over }: Pick<SeriesValue, 'date' | 'over'>,
  { longDate, series }: Wording,
): string {
  return over === 'year' && date.length > 4 ? series.yearTo(longDate(date)) : longDate(date);
}

/**
 * The dates of some values that are told one behind another: where all are of one year it is told with the first alone,
 * and where they are of several with each.
 */
export function datesOfValues(
  values: readonly Pick<SeriesValue, 'date' | 'over'>[],
  words: Wording,
): string[] {
  const [year = '', ...others] = new Set(values.map(({ date }) => date.slice(0, 4)));
  return values.map((value, index) =>
    index > 0 && others.length === 0 && value.over === null
      ? words.dateIn(year, value.date)
      : dateOfValue(value, words),
  );
}
