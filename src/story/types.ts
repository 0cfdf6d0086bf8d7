import type { ElementContent, Root } from 'hast';
import type {
  CalendarDate,
  Correction,
  Note,
  RelatedStory,
  Source,
  Status,
  Timestamp,
} from '../front-matter/types.ts';
import type { FoundFigure, FoundQuotation, Relation, Span } from '../reading/types.ts';
import type { Author } from './authors.ts';

/** A quantity stated in a story: what the prose says, and what front matter adds. */
export interface QuotedFigure extends FoundFigure {
  id: string;
  /** What it counts, as a noun phrase: “civilian deaths documented in Ukraine”. */
  counts: string | null;
  /** Id of the person or body that says so, by front matter, else by the name in the text; `null` where neither has one. */
  by: string | null;
  /** An editor has seen that nobody says so. */
  byNobody: boolean;
  /** The house itself says so: its own calculation, which nobody else has published. */
  isOurs: boolean;
  /** A day, a month or a year: `2023-03`. */
  asOf: string | null;
  /** Key of an entry in the story's `sources`. */
  source: string | null;
  series: string | null;
  /** A measure that follows the number within the marker: “tonnes”. */
  measure: string | null;
  /** The same in the singular, without the hyphen of “6-month”; '' where there is none. */
  measuredIn: string;
  /** The counted noun of the prose, less the measure: “wheat” of “tonnes of wheat”. */
  noun: string | null;
  /** How `counts` and `noun` are said behind the number, in the story's language: “of wheat”. */
  said: {
    counts: string | null;
    noun: string | null;
    /** They only tell what the number is: “$5: the price”. */
    isLabel: boolean;
    /** The word that opens two ends told in one: the “from” of “from 43% to 82%”, without which they read as a range, and the “between” of “between 5 and 6”, without which they are two. */
    opens: string | null;
  };
  context: Context;
}

/** The sentence that something stands in, as printed, and where in it the marked words stand. */
export interface Context {
  text: string;
  marked: Span;
}

/** Words in quotation marks with their speaker. */
export interface Quotation extends FoundQuotation {
  id: string;
  /** Id of the person or body whose words they are; a phrase has none. */
  by: string | null;
  /** An editor has seen that nobody is named for them. */
  byNobody: boolean;
  /** The words, sentence by sentence. */
  sentences: readonly string[];
  /** Where and when it was said, as far as it is known. */
  occasion: string | null;
  /** Key of an entry in the story's `sources`: a document where the words can be checked. */
  source: string | null;
  context: Context;
}

/** A note as it is printed: a footnote of the prose, or one of the front matter. */
export interface StoryNote extends Omit<Note, 'text'> {
  /** Running text; its links are references or addresses. */
  content: readonly ElementContent[];
  /** How often the prose calls it; those of the front matter are called by what they are on. */
  calls: number;
}

/** A picture in a story: a file of `content/pictures/`, with what is said of it. */
export interface StoryPicture {
  /** The name of its file: `grain-terminal.jpg`. */
  file: string;
  /** What it shows, for whoever does not see it. */
  alt: string;
  caption: string | null;
  /** Whose it is. */
  credit: string;
}

/** A figure of the headline or the standfirst that the text tells too. */
export interface HeadFigure {
  stands: 'headline' | 'standfirst';
  /** What a marker covers. */
  marked: Span;
  /** Id of the figure of the text; `null` where several may be meant. */
  id: string | null;
}

/** One article of ours, read whole. */
export interface Story {
  slug: string;
  /** Path of its file from the project's folder. */
  file: string;
  lang: string;
  /** The slug of the story that it tells in another language; `null` of an original. */
  translationOf: string | null;
  status: Status;
  withdrawnBecause: string | null;
  headline: string;
  standfirst: string;
  published: Timestamp;
  dateline: { place: string; date: CalendarDate };
  /** Who wrote it, as the byline names them. */
  authors: readonly Author[];
  firstReportedBy: string | null;
  section: string;
  topics: readonly string[];
  /** The prose as hast; its links are references (`figure:killed`, `person:andrei-guskov`), never addresses. */
  prose: Root;
  figures: readonly QuotedFigure[];
  quotations: readonly Quotation[];
  relations: readonly Relation[];
  /** Figures of headline and standfirst that the prose tells too. */
  headFigures: readonly HeadFigure[];
  sources: Readonly<Record<string, Source>>;
  related: readonly RelatedStory[];
  /** In the order of the prose, in which each stands as a `figure` with an `img` of `picture:FILE`. */
  pictures: readonly StoryPicture[];
  /** In the order of their numbers. */
  notes: readonly StoryNote[];
  /** The latest first, as all lists of corrections have them. */
  corrections: readonly Correction[];
}
