import type { ToldValue } from './told-series.ts';

/** What is drawn of a series. */
export interface SeriesLook {
  /** In rem. */
  height: number;
  /** From nought, or from where what happens can be seen. */
  from: 'nought' | 'near';
  /** Lines across, at round numbers. */
  across: boolean;
  /** The value that is spoken of: then it is shown alone on its line, or among bars with the first and the last. */
  own: ToldValue | null;
  /** The id of the words beneath. */
  wordsId: string;
}
