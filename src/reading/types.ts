import type { Answer, Weighed } from './answer.ts';

/** A half-open range of UTF-16 code units in the text of one passage. */
export interface Span {
  start: number;
  end: number;
}

/** A run of text that is read by itself: no sentence crosses its ends. */
export interface Passage {
  kind: 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  /** Stretches that stand in the text but are never read: code, addresses, file names. */
  opaque: readonly Span[];
  /** Where a cell stands in its table, or an item in its list, which has one column; counted from 0. */
  cell?: CellPlace;
}

/** `table` tells tables and lists of a text apart. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
}

/** What a qualifier says of its number, as finely as its words do. */
export type Sense =
  | 'atLeast'
  | 'moreThan'
  | 'justOver'
  | 'atMost'
  | 'lessThan'
  | 'nearly'
  | 'about'
  | 'reported'
  | 'expected';

/** What that means for the number: the true one is this or more, this or less, or near this. */
export type Bound = 'atLeast' | 'atMost' | 'about';

/** A quantity as the prose states it. Fields follow the table “Figures” of the manual. */
export interface FoundFigure {
  /** Index of the passage that it stands in. */
  passage: number;
  /** Where `text` stands. */
  span: Span;
  /** What a marker covers: an adjoining qualifier, the number, and a measure that follows it (“25,000 tonnes”). */
  marked: Span;
  /** The number as printed, with scale word, percent sign or currency; no qualifier, no counted noun. */
  text: string;
  /** The same with what only the heading of its column or row says: “£46m”, “46 thousand”; `null` where that says nothing. */
  headed: string | null;
  /** The full number; from and to for a range or a change; `null` where malformed. */
  value: number | readonly [number, number] | null;
  /** A percentage and a sum of money have their measure in `text`; all else is plain. */
  kind: 'plain' | 'percent' | 'money';
  /** What is counted or the measure, in the words of the text. */
  unit: string | null;
  /** How far the number can be trusted, in the words of the text: “at least”. */
  qualifier: string | null;
  /** What those words say of the number; `null` where they say nothing that is known, or there are none. */
  sense: Sense | null;
  /** What they mean for it: the true number is this or more, this or less, near this; `null` where it is exact or unknown. */
  bound: Bound | null;
  malformed: boolean;
  /** The speaker of the words in marks that it stands in, else whom its sentence credits it to; `null` where that is nobody. */
  saidBy: Sayer | null;
  /** The sentence around it. */
  sentence: Span;
  /** The first answers to who says so, with their clues; only where they are asked for and its sentence credits somebody. */
  why?: readonly Answer[];
  /** What the answers came to; only where they are asked for. */
  weighed?: Weighed;
}

/** Who says so of a figure (“police said”, “according to Bell”); one of the two is never `null`. */
export interface Sayer {
  /** The fullest form of the name in the text; `null` where the text names nobody, or leaves open whom it means. */
  name: string | null;
  /** Without a name, the words of the sentence: “the police”; `null` where they are a name or a pronoun. */
  words: string | null;
}

/** Words in quotation marks. Fields follow the table “Quotations” of the manual. */
export interface FoundQuotation {
  passage: number;
  /** The words without their marks. */
  span: Span;
  /** The words with their marks. */
  marked: Span;
  text: string;
  kind: 'direct' | 'partial' | 'phrase';
  /** The fullest form of the speaker's name in the text; `null` where nobody is named. */
  speaker: string | null;
  /** Where the speaker is named or referred to beside the words, in the same passage. */
  speakerSpan: Span | null;
  /** The verb of saying, in the same passage. */
  verbSpan: Span | null;
  sentence: Span;
  /** The first answers to who says it, with their clues; only where they are asked for. */
  why?: readonly Answer[];
  /** What the answers came to; only where they are asked for. */
  weighed?: Weighed;
}

/**
 * What the words of a text say of its figures; numbers are indexes into `figures`.
 *
 * - `sum`: `parts` make up `total` (“8,000 deaths and 13,300 injuries, 21,000 in all”). The total is `null` where it is a
 *   hundred per cent that no figure tells (“54% were women, 41% men and 5% did not say”). Of a margin (“by 12 votes, 540
 *   to 528”) the parts are the margin and the lower number, the total is the higher one, or the figure that tells both.
 * - `share` with a share that is stated (“12 of its 48 members, or 25 per cent”): `total` is the share, `parts` are
 *   the part and the whole; of a share that is told twice (“almost a third (31%)”, “a quarter of the 400, or 100”),
 *   `total` is one of the two. Without one (“21,000, including 487 children”): `total` is the whole and `parts` holds
 *   the part alone, which may be no more than the whole.
 * - `change` with a size that is stated as a figure (“a rise of 38% from 27 to 40”): `total` is that figure. Without
 *   one (“doubled to 40 from 20”, “fell from 9 to 7”): `total` is the figure changed to. `parts` are the figures
 *   before and after, or the one figure that is both (“from 27 to 40”); of “fell 20 points, or 1.5 percent, to 1,300”
 *   they are the move and where it led.
 */
export interface Relation {
  kind: 'sum' | 'share' | 'change';
  passage: number;
  /** The words that state the relation: “in all”, “of whom”, “doubled”. */
  cue: Span;
  total: number | null;
  parts: readonly number[];
  /** `rounding`: only because every number stands for a span of numbers. */
  holds: 'exactly' | 'rounding' | 'no';
}

/** What is doubtful of numbers: whether they make a sum, a share, a change, a product; whether dates, measures or tellings agree. */
export type DoubtKind =
  | 'sum'
  | 'share'
  | 'change'
  | 'product'
  | 'dates'
  | 'day'
  | 'date'
  | 'measures'
  | 'twice'
  | 'list'
  | 'rank'
  | 'headline';

/** Numbers that may be meant to hang together and do not, whether or not they are asked about. */
export interface Suspicion {
  /** How they would hang together: “sum”, “share”, “direction”. */
  sort: string;
  passage: number;
  /** The number that the others should make, or the words that tie them. */
  cue: Span;
  words: string;
  /** Indexes into `figures`: the number that the others should make, and the others. */
  figures: readonly number[];
  /** How likely it is that the text means it and that its numbers are wrong, 0 to 1. */
  likely: number;
  isAsked: boolean;
  /** What speaks for it, and against it, the strongest first. */
  clues: readonly { clue: string; adds: number }[];
}

/** Something that the words of a text nearly state and its numbers do not bear out. */
export interface Doubt {
  kind: DoubtKind;
  passage: number;
  /** The words that tie the numbers, or that are doubted themselves where there are none. */
  cue: Span;
  words: string;
  /** Indexes of the numbers that should make the other one, and of that one; `null` where it is a hundred. */
  parts: readonly number[];
  total: number | null;
}

/** All that was found in a text, in order of appearance. */
export interface Reading {
  /** Sentences by passage. */
  sentences: readonly (readonly Span[])[];
  figures: readonly FoundFigure[];
  quotations: readonly FoundQuotation[];
  relations: readonly Relation[];
  doubts: readonly Doubt[];
  /** The likeliest first; only where they are asked for. */
  suspicions?: readonly Suspicion[];
  /** Quotation marks that do not pair. */
  unpaired: readonly { passage: number; at: number }[];
}
