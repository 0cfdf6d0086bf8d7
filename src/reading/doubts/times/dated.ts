import { byEntry, type Entry } from '../../tokens/entries.ts';
import type { Token } from '../../tokens/token.ts';
import type { Year } from './years.ts';

/** A year with its month and its day, where the text tells them, the day counted as if every month had 31. */
export interface Dated extends Year {
  month: number | null;
  day: number | null;
}

const MONTH = 31;
/** Between a month and its year stand no more words: “11 de enero de 1937”. */
const REACH = 4;
/** And so many where no day is told: “March 1931”, “enero de 1937”. */
const NEXT = 2;
/** A month is shortened to so many letters: “Sept.”. */
const SHORTEST = 3;
const SHORTENED = 4;

/** The month that a word tells, in full or shortened, from 0; -1 for any other. */
export function monthOf(token: Token | undefined, months: readonly string[]): number {
  return token ? monthsBy(months)(token.entry) : -1;
}

const known = new WeakMap<readonly string[], (entry: Entry) => number>();

function monthsBy(months: readonly string[]): (entry: Entry) => number {
  const told = known.get(months) ?? byEntry((lower) => monthIn(lower.replace('.', ''), months), -1);
  known.set(months, told);
  return told;
}

const monthIn = (word: string, months: readonly string[]): number =>
  word.length < SHORTEST
    ? -1
    : months.findIndex(
        (name) => name === word || (word.length <= SHORTENED && name.startsWith(word)),
      );

/** The month before a year, and the day on either side of it: “11 January 1937”, “March 3, 1999”, “May 1940”. */
export function dated(tokens: readonly Token[], year: Year, months: readonly string[]): Dated {
  for (let at = year.at - 1; at >= year.at - REACH; at--) {
    const month = monthOf(tokens[at], months);
    if (month < 0) continue;
    for (const beside of [at - 1, at + 1, at - 2]) {
      const [, digits] = /^(\d{1,2})(?!\d)/.exec(tokens[beside]?.text ?? '') ?? [];
      if (digits !== undefined) return { ...year, month, day: month * MONTH + Number(digits) };
    }
    return { ...year, month: year.at - at <= NEXT ? month : null, day: null };
  }
  return { ...year, month: null, day: null };
}
