import type { Wording } from '../../wording/index.ts';
import { dateOfValue } from '../figures/value-date.ts';
import { spoken, type ToldValue } from './told-series.ts';

/** The first and the last value of a series, in words. */
export function endsOf(values: readonly ToldValue[], words: Wording) {
  const worded = (value: ToldValue | undefined) => ({
    number: value ? spoken(value.pieces) : '',
    date: value ? dateOfValue(value, words) : '',
  });
  return { first: worded(values[0]), last: worded(values.at(-1)) };
}

/** How many values there are, from when to when. */
export function spanOf(values: readonly ToldValue[], words: Wording): string {
  const { first, last } = endsOf(values, words);
  return words.series.span(values.length, first, last);
}
