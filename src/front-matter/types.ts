/** A calendar date as its author wrote it, `2023-03-01`: it has no time and no zone. */
export type CalendarDate = string;

/** An instant as its author wrote it, with offset: `2026-11-24T09:00:00Z`. */
export type Timestamp = string;

export type Status = 'draft' | 'scheduled' | 'published' | 'withdrawn';

/** A document where a figure can be checked. */
export interface Source {
  title: string;
  /** The language of the title, where that is not the language of those who tell it. */
  lang: string | null;
  publisher: string | null;
  date: string | null;
  url: string | null;
  read: CalendarDate | null;
  via: string | null;
}

type Relatedness = 'background' | 'earlier' | 'follow-up' | 'corrects';

/** A story that this one points to, here or elsewhere, by the address of its file under `content/`. */
export interface RelatedStory {
  to: { collection: 'stories' | 'elsewhere'; id: string };
  as: Relatedness;
  why: string;
}

/** What was checked, what the copy printed, what does not add up. */
export interface Note {
  /** Ids of the figures and quotations it is about; none for the whole story, or for other words of it. */
  on: readonly string[];
  /** Words of the prose that it is about, where they are no figure and no quotation: “140th anniversary”. */
  words: string | null;
  text: string;
  /** What the copy printed, where that was a misprint. */
  misprint: string | null;
  /** The code of the problem that it answers. */
  answers: string | null;
}

/** What we changed after publishing. */
export interface Correction {
  /** Ids of the figures and quotations that it is about, those that were taken out too; none for the whole story. */
  on: readonly string[];
  date: CalendarDate;
  was: string;
  /** `null` where it was taken out, and nothing stands in its place. */
  now: string | null;
  why: string;
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
  /** Several people who speak as one, as in a letter that they signed, are `people`. */
  kind: 'person' | 'people' | 'body';
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

/** A number of a series, with the day, month or year that it holds for. */
export interface SeriesValue {
  date: string;
  value: number;
  /** How far it can be trusted, in words before it: “more than”. */
  qualifier: string | null;
  /** What they mean: the true number is this or more, this or less, near this. */
  bound: 'atLeast' | 'atMost' | 'about' | null;
  /** Id of the person or body that says so. */
  by: string;
  /** Key of an entry in the sources of the series. */
  source: string | null;
  /** It came of counting anew what had been counted, and not of what happened since. */
  revised: boolean;
  note: string | null;
  /** What it was counted over, where its date is only the end of that. */
  over: 'year' | null;
}

/** How a series is drawn: each count standing until the next, a line from one to the next, or each by itself. */
type SeriesDrawing = 'steps' | 'line' | 'bars';

/** One quantity at several dates. */
export interface Series {
  id: string;
  name: string;
  about: string | null;
  /** A sign or a measure: “%”, “tonnes”. */
  unit: string | null;
  /** Id of the body whose count it is. */
  by: string;
  drawn: SeriesDrawing;
  /** What each value was counted over, where its date is only the end of that. */
  over: 'year' | null;
  sources: Readonly<Record<string, Source>>;
  /** By date; of one date in the order of the file. */
  values: readonly SeriesValue[];
}
