import type { Root } from 'mdast';
import type { TakenPicture } from './pictures.ts';

/** What a file says of itself beside its text, as far as it does. */
export interface Said {
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  /** An instant or a day, as the file has it. */
  published: string | null;
  lang: string | null;
  /** Where relative links lead from. */
  address: string | null;
}

/** A text of whatever kind, read for a draft: its blocks, and what could not be carried over. */
export interface Manuscript {
  said: Said;
  /** Footnotes and endnotes are footnotes. */
  text: Root;
  /** As the addresses of its images count them. */
  pictures: TakenPicture[];
  left: Left[];
}

/** Something that a draft does not hold, and where it stood: “behind “The ship came in””, “on line 11”. */
export interface Left {
  what: string;
  where: string;
}

export const nothingSaid: Said = {
  headline: null,
  standfirst: null,
  byline: null,
  published: null,
  lang: null,
  address: null,
};
