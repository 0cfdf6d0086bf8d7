/** Width and height of every card in pixels: what link previews show large. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A figure as it stands under the marker: numerals large, words small, in the order of the text. */
export interface MarkedFigure {
  pieces: readonly { text: string; small: boolean }[];
  /** What follows the number, as it is said after it; `null` where the figure itself says all there is. */
  counts: string | null;
  /** Who says so and as of when, on a card of several figures; a count of the dead by itself is nobody’s and of no day. */
  says?: string | null;
}

/** What every card says: in which language, and whose it is. */
interface Common {
  lang: string;
  site: string;
}

export interface FigureCard extends Common {
  kind: 'figure';
  figure: MarkedFigure;
  /** The sentence that it stands in, where nothing else tells what it counts. */
  sentence: string | null;
  /** Who says so, or a sentence that nobody is named; `null` where nobody has gone over it. */
  says: { name: string } | { nobody: string } | null;
  asOf: string | null;
  story: string;
}

export interface QuotationCard extends Common {
  kind: 'quotation';
  /** The words without their marks, sentence by sentence. */
  sentences: readonly string[];
  /** Whose words they are; or a sentence that says that nobody is named. */
  speaker: { name: string; office: string | null } | { nobody: string };
  story: string;
  /** What is said where a long quotation ends before its end. */
  goesOn: string;
}

export interface StoryCard extends Common {
  kind: 'story';
  section: string;
  headline: string;
  standfirst: string;
  dateline: string;
  /** Two of its figures, at most. */
  figures: readonly MarkedFigure[];
}

export interface PersonCard extends Common {
  kind: 'person';
  what: string;
  name: string;
  office: string | null;
  /** How many quotations and figures there are; empty where there is none. */
  tally: string;
  /** The best of their words, in marks. */
  words: string | null;
  figures: readonly MarkedFigure[];
}

export interface SeriesCard extends Common {
  kind: 'series';
  what: string;
  name: string;
  /** How many values, from when to when. */
  span: string;
  /** What each value takes of the width and of the height, from 0 to 1, one after another; of no height is a gap. */
  columns: readonly { width: number; height: number }[];
  /** The first and the last value with their dates, as they stand at the ends of the columns. */
  ends: readonly { number: string; date: string }[];
  strip: string;
}

export interface ElsewhereCard extends Common {
  kind: 'elsewhere';
  toldBy: string;
  headline: string;
  /** The language of the headline. */
  headlineLang: string;
  date: string;
  /** What we do with it. */
  strip: string;
}

export interface SiteCard extends Common {
  kind: 'site';
  tagline: string;
  promise: string;
  /** How much the edition holds: “4 stories, 31 figures, 13 quotations”. */
  holdings: string;
  /** Two figures of the story that leads, at most. */
  figures: readonly MarkedFigure[];
}

/** All that one card says: what it is drawn from, and what its name is the digest of. */
export type Card =
  | FigureCard
  | QuotationCard
  | StoryCard
  | PersonCard
  | SeriesCard
  | ElsewhereCard
  | SiteCard;
