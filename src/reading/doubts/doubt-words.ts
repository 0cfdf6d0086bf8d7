import type { Phrases } from '../tokens/phrases.ts';
import type { CueTable } from './wording.ts';

/** What a word counts by itself, and in what measure. */
export interface WordSet {
  value: number;
  measure: string | null;
}

/** How a language tells a time of day in words. */
export interface HourWords {
  /** The hours by their words: “six” is 6. */
  hours: ReadonlyMap<string, number>;
  /** Before an hour: “at”. */
  leaders: Phrases;
  /** Before an hour or behind it, with the minutes that they add: “half past” is 30. */
  past: readonly { minutes: number; before: Phrases; behind: Phrases }[];
}

/** What the doubts of a language are built on. */
export interface DoubtWords {
  cues: CueTable;
  /** Those alone that are looked for everywhere. */
  sought: CueTable;
  /** What is counted, by its words: “killed” is “people dead”, “lorry” is “vehicles”. */
  classes: ReadonlyMap<string, string>;
  /** All function words; and of these what tells behind a thing which of several it is: “at”, “who”. */
  small: ReadonlySet<string>;
  restricting: ReadonlySet<string>;
  /** What behind a number makes it an age: “-year-old”. */
  old: RegExp;
  /** The months in their order, in small letters. */
  months: readonly string[];
  /** What says so many years by itself: “centenary” is 100; and times of day with a name, in minutes. */
  jubilees: ReadonlyMap<string, number>;
  noons: ReadonlyMap<string, number>;
  /** How hours are told in words. */
  clock: HourWords;
  /** The weekdays from Monday, 0, to Sunday, by all their names. */
  weekdays: ReadonlyMap<string, number>;
  /** Ordinals in words: “second” is 2. */
  ranks: ReadonlyMap<string, number>;
  /** How many times each wording of a multiple says: “half as much again” is 1.5. */
  multiples: ReadonlyMap<string, number>;
  /** What each word for a part of a whole is: “quarter” is 0.25. */
  parts: ReadonlyMap<string, number>;
  /** What words count by themselves: “trio” is 3, “fortnight” is 14 days. */
  sets: ReadonlyMap<string, WordSet>;
  /** Units of a hundredth of a currency: “cents”. */
  hundredths: ReadonlySet<string>;
  /** Words and signs of measures by the name of the measure: “km” is “kilometre”. */
  measures: ReadonlyMap<string, string>;
}
