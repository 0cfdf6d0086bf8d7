/** What a figure or a quotation of a passage is: where its words stand, and, of a figure, its value. */
export interface Marked {
  kind: 'figure' | 'quotation';
  id: string;
  start: number;
  end: number;
  /** From and to for a range; `null` where it is no number. */
  value: number | readonly [number, number] | null;
  /** Whose count or whose words: “United Nations, as of 15 February 2023”. */
  said: string;
}

/** A sentence of a story. */
export interface FoundPassage {
  text: string;
  marked: readonly Marked[];
}

/** The text of one story, sentence by sentence. */
export interface StoryText {
  slug: string;
  headline: string;
  /** Date of its dateline. */
  date: string;
  lang: string;
  /** What its language calls itself, where that is not the language of the site. */
  spoken?: string;
  passages: readonly FoundPassage[];
}

/** The part of the index that is loaded first: what there is, and in which other parts the numbers stand. */
export interface FirstPart {
  /** Months of publication, the last first: `2026-11`. Each has a part of its own. */
  months: readonly string[];
  /** Slug and headline, the last published first; of one in another language than the site also which, and its own name. */
  stories: readonly (readonly [slug: string, headline: string, lang?: string, spoken?: string])[];
  /** Id, name, and office or description. */
  people: readonly (readonly [id: string, name: string, told: string])[];
  /** Id, name, and how many values from when to when. */
  series: readonly (readonly [id: string, name: string, told: string])[];
  /** The values of figures, where they are few enough to be loaded with this part. */
  values?: Values;
  /** Where they stand in parts of their own, of how many digits the numbers of each are. */
  digits?: readonly number[];
}

/** For each value of a figure the months that have it, by their place in the list of months. */
export type Values = Readonly<Record<string, readonly number[]>>;

/** The texts of the stories of one month. */
export type MonthPart = readonly StoryText[];

/** The numbers that a value is found by: a range is found by either end. */
export function endsOf(value: Marked['value']): readonly number[] {
  if (value === null) return [];
  return typeof value === 'number' ? [value] : value;
}

/** The name of the part that is loaded first; those of texts are named by their months. */
export const firstPartName = 'first';

/** The name of the part that has the values of so many digits. */
export const valuesPartName = (digits: number): string => `numbers-${digits}`;

/** How many digits a number has before its point: 8,173.5 has four. */
export function digitsOf(value: number): number {
  const [, exponent] = Math.trunc(Math.abs(value)).toExponential().split('e');
  return Number(exponent) + 1;
}
