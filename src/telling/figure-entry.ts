import type { Edition } from '../edition/edition.ts';
import type { Correction } from '../front-matter/types.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { wordsFor, type Wording } from '../wording/index.ts';
import { sayer } from './attribution.ts';
import {
  countsAfterNumber,
  figureFace,
  isChange,
  type FigureFace,
} from './figures/figure-parts.ts';
import { notesOn, type NumberedNote } from './notes/notes.ts';
import { sentenceParts, type SentenceParts } from './prose/sentence-parts.ts';
import { sourceLine, type SourceLine, sourceOf } from './sources.ts';
import { tableRow } from './figures/table-rows.ts';

/** All that is known of one figure: what its own page shows, and every form of its story that is kept. */
export interface FigureEntry {
  id: string;
  face: FigureFace;
  /** What follows the number, as it is said after it. */
  counts: string | null;
  /** Who says so, or that nobody is named; `null` where nobody has gone over it. */
  says: string | null;
  asOf: string | null;
  sentence: SentenceParts;
  /** What that is called: a sentence, or the row of a table. */
  standsIn: string;
  /** The number written out with its unit; `null` where that says no more than the figure does. */
  inFull: string | null;
  /** The words that limit it and what they mean; `null` where there are none. */
  qualifier: { term: string; meaning: string } | null;
  source: SourceLine | null;
  /** What that is called: of a number of our own it is only what it was made from. */
  sourceTerm: string;
  notes: NumberedNote[];
  corrections: readonly Correction[];
}

/** All that is known of one figure of a story. */
export function figureEntry(edition: Edition, story: Story, figure: QuotedFigure): FigureEntry {
  const { id, asOf, source } = figure;
  const words = wordsFor(story);
  const wording = words.figures;
  const document = sourceOf(story, source);
  return {
    id,
    face: figureFace(figure),
    counts: countsAfterNumber(figure),
    says: sayer(edition, figure, words),
    asOf: asOf === null ? null : words.longDate(asOf),
    sentence: sentenceParts(figure.context, story.lang),
    standsIn: tableRow(story.prose, id) ? wording.inItsRow : wording.inItsSentence,
    inFull: numberInFull(story, figure, words),
    qualifier: qualifierOf(figure, words),
    source: document ? sourceLine(document, words) : null,
    sourceTerm: figure.isOurs ? wording.calculatedFrom : wording.source,
    notes: notesOn(story, id),
    corrections: story.corrections.filter(({ on }) => on.includes(id)),
  };
}

function numberInFull(story: Story, figure: QuotedFigure, { inFull }: Wording): string | null {
  const { value, unit, headed, text: own, measure } = figure;
  const text = headed ?? own;
  // “0.75” says less than “three quarters”.
  const isFraction = typeof value === 'number' && !Number.isInteger(value) && !/\d/.test(text);
  if (value === null || isFraction) return null;
  const full = inFull(value, unit, isChange(story, figure));
  const printed = [text, `${text} ${measure}`, `${text} ${unit}`];
  const told = typeof value === 'number' ? ungrouped : endsAndUnit;
  return printed.map(told).includes(told(full)) ? null : full;
}

/** Of two ends whatever stands around and between them: “von 43 auf 82 Prozent” says what “43 bis 82 Prozent” does, and how it is meant. */
const endsAndUnit = (text: string) =>
  ungrouped(text)
    .split(/(?<=\d)(?![\d.,]*\d)/)
    .map((part) => part.replace(/^\D*(?=\d)/, '').trim())
    .join(' ');

/** Thousands may be grouped as the story does or as we do: “3.400” says what “3400” does. */
const ungrouped = (text: string) => text.replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '');

function qualifierOf(
  { qualifier, sense }: QuotedFigure,
  { figures: wording, qualifierMeanings, unknownQualifier }: Wording,
): FigureEntry['qualifier'] {
  const known = sense && qualifierMeanings[sense].meaning;
  if (qualifier === null) return known ? { term: wording.unqualified, meaning: known } : null;
  return { term: wording.qualifier(qualifier), meaning: known ?? unknownQualifier };
}
