import type { Root } from 'hast';
import type { FoundFigure, FoundQuotation, Relation, Span } from '../reading/types.ts';
import type { HeadFigure } from './head-figures.ts';

/** A calendar date as its author wrote it, `2023-03-01`: it has no time and no zone. */
export type CalendarDate = string;

/** An instant as its author wrote it, with offset: `2026-11-24T09:00:00Z`. */
export type Timestamp = string;

export type Status = 'draft' | 'published' | 'withdrawn';

/** A quantity stated in a story: what the prose says, and what front matter adds. */
export interface QuotedFigure extends FoundFigure {
  id: string;
  /** What it counts, as a noun phrase: “civilian deaths documented in Ukraine”. */
  counts: string | null;
  /** Id of the person or body that says so; `null` where nobody is named. */
  by: string | null;
  /** A day, a month or a year: `2023-03`. */
  asOf: string | null;
  /** Key of an entry in the story's `sources`. */
  source: string | null;
  series: string | null;
  /** A measure that follows the number within the marker: “tonnes”. */
  measure: string | null;
  /** How number and `counts` go together: “8,000 deaths”, “25,000 tonnes of wheat”, “$5: the price”. */
  countedAs: 'count' | 'amount' | 'other';
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
  /** Where and when it was said, as far as it is known. */
  occasion: string | null;
  context: Context;
}

/** A document where a figure can be checked. */
export interface Source {
  title: string;
  publisher: string | null;
  date: string | null;
  url: string | null;
  read: CalendarDate | null;
  via: string | null;
}

export type Relatedness = 'background' | 'earlier' | 'follow-up' | 'corrects';

/** A story that this one points to, here or elsewhere, by the address of its file under `content/`. */
export interface RelatedStory {
  to: { collection: 'stories' | 'elsewhere'; id: string };
  as: Relatedness;
  why: string;
}

/** What was checked, what the copy printed, what does not add up. */
export interface Note {
  /** Ids of the figures and quotations it is about; none for the whole story. */
  on: readonly string[];
  text: string;
  /** What the copy printed, where that was a misprint. */
  misprint: string | null;
  /** The code of the problem that it answers. */
  answers: string | null;
}

/** What we changed after publishing. */
export interface Correction {
  on: string | null;
  date: CalendarDate;
  was: string;
  now: string;
  why: string;
}

/** One article of ours, read whole. */
export interface Story {
  slug: string;
  /** Path of its file from the project's folder. */
  file: string;
  lang: string;
  status: Status;
  withdrawnBecause: string | null;
  headline: string;
  standfirst: string;
  published: Timestamp;
  dateline: { place: string; date: CalendarDate };
  byline: string;
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
  notes: readonly Note[];
  /** The latest first, as all lists of corrections have them. */
  corrections: readonly Correction[];
}

/** An office with the dates between which it was held; either end may be open. */
export interface Office {
  title: string;
  from: string | null;
  to: string | null;
}

/** Somebody, or a body, that says or is quoted. */
export interface Person {
  id: string;
  kind: 'person' | 'body';
  name: string;
  /** Other forms by which a text may call them: “the U.N.”, “Ms. Bogner”. */
  aliases: readonly string[];
  offices: readonly Office[];
  /** Id of the body that this person speaks for. */
  speaksFor: string | null;
  /** A sentence or two of who this is. */
  about: string | null;
}

/** A story told elsewhere, in our own summary. */
export interface ElsewhereStory {
  id: string;
  headline: string;
  publisher: string;
  published: CalendarDate;
  updated: CalendarDate | null;
  url: string;
  read: CalendarDate;
  lang: string;
  summary: readonly string[];
  /** What we have to do with it. */
  relationToUs: string;
}
