import type { Child } from 'hastscript';
import type { Edition } from '../edition/edition.ts';
import type { Correction } from '../front-matter/types.ts';
import type { Story } from '../story/types.ts';
import { isolated, ourText, storyText, wordsFor } from '../wording/index.ts';
import { numberedNotes, type NumberedNote } from './notes/notes.ts';
import { relatedLinks, type RelatedLink } from './related-stories.ts';
import { noteParts, type NoteWays } from './notes/note-lines.ts';
import {
  correctionParts,
  originalParts,
  relatedParts,
  sourceParts,
  type RelatedLine,
} from './prose/running-text.ts';
import { sourceList, type SourceList } from './sources.ts';
import { translationParts, type TranslationLine } from './translations.ts';

/** What stands beneath the prose of a story, in the order of its page. */
export interface StoryEnds<Related = RelatedLink> {
  /** The latest first. */
  corrections: readonly Correction[];
  notes: NumberedNote[];
  related: Related[];
  sources: SourceList;
}

/** What stands beneath the prose of a story. */
export function storyEnds(edition: Edition, story: Story): StoryEnds {
  return {
    corrections: story.corrections,
    notes: numberedNotes(story),
    related: relatedLinks(edition, story),
    sources: sourceList(Object.values(story.sources), wordsFor(story)),
  };
}

/** One part of it in words, under its heading. */
export interface End {
  part: keyof StoryEnds | 'translations';
  heading: string;
  /** Each a tree of running text. */
  lines: Child[][];
  /** Said after the last. */
  after: string | null;
}

/**
 * The parts that are not empty, in words: what forms without a layout of their own are written from.
 * @param lang the language of the story
 * @param ways where the links of notes lead
 */
export function endsInWords(
  {
    corrections,
    notes,
    related,
    sources,
    translations,
  }: StoryEnds<RelatedLine> & { translations: readonly TranslationLine[] },
  lang: string,
  ways: NoteWays,
): End[] {
  const words = wordsFor({ lang });
  const wording = words.story;
  const ends: Omit<End, 'after'>[] = [
    {
      part: 'translations',
      heading: wording.inOtherLanguages,
      lines: translations.map(translationParts),
    },
    {
      part: 'related',
      heading: wording.related(related.length),
      lines: related.map((told) => [...relatedParts(told), ...originalParts(told, words)]),
    },
    {
      part: 'corrections',
      heading: wording.corrections,
      lines: corrections.map((correction) =>
        correctionParts(correction, words, storyText({ lang })),
      ),
    },
    {
      part: 'notes',
      heading: wording.notes,
      lines: notes.map((note) => noteParts(note, words, { ...ways, ours: ourText({ lang }) })),
    },
    {
      part: 'sources',
      heading: wording.sources,
      lines: sources.lines.map((line) => sourceParts(line, words, storyText({ lang }))),
    },
  ];
  return ends
    .filter(({ lines }) => lines.length > 0)
    .map((end) => ({ ...end, after: end.part === 'sources' ? sources.read : null }));
}

/** Where and of what day, by whom, and who reported it first; each a few words. */
export function storyFacts({ lang, dateline, authors, firstReportedBy }: Story): string[] {
  const { longDate, story: wording } = wordsFor({ lang });
  return [
    wording.dateline(isolated(dateline.place), longDate(dateline.date)),
    wording.by(authors.map(({ name }) => name)),
    ...(firstReportedBy === null ? [] : [wording.firstReportedBy(firstReportedBy)]),
  ];
}
