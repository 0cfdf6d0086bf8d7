import { toHtml } from 'hast-util-to-html';
import type { Edition } from '../edition/edition.ts';
import type { Correction, Person, QuotedFigure, Story } from '../story/types.ts';
import {
  figures as wording,
  inFull,
  longDate,
  qualifierMeanings,
  sentenceCase,
  unknownQualifier,
} from '../wording/index.ts';
import { sayer } from './attribution.ts';
import { figureFace, countsOf, phraseOf, type FigureFace } from './figure-parts.ts';
import { notesOn, shortened, type NumberedNote } from './notes.ts';
import { drawingsWith } from './relation-drawings.ts';
import { sameFigure, type FigureElsewhere } from './same-figure.ts';
import { sentenceParts, type SentenceParts } from './sentence-parts.ts';
import { sourceLine, type SourceLine } from './sources.ts';
import { neighbours, type Turn } from './turn.ts';

/** All that the own page of a figure shows. */
export interface FigurePage {
  id: string;
  title: string;
  description: string;
  face: FigureFace;
  /** What follows the number, as it is said after it. */
  counts: string | null;
  by: Person | null;
  /** Who says so, or that nobody is named; `null` where nobody has gone over it. */
  says: string | null;
  asOf: string | null;
  sentence: SentenceParts;
  drawings: { heading: string; html: string }[];
  /** The number written out with its unit; `null` where that says no more than the figure does. */
  inFull: string | null;
  qualifier: { term: string; meaning: string };
  inOtherStories: FigureElsewhere[];
  source: SourceLine | null;
  notes: NumberedNote[];
  corrections: readonly Correction[];
  turn: Turn;
}

/** The own page of one figure of a story. */
export function figurePage(edition: Edition, story: Story, figure: QuotedFigure): FigurePage {
  const { id, by, asOf, source } = figure;
  const person = by === null ? null : (edition.people.get(by) ?? null);
  const phrase = phraseOf(figure);
  const entry = source === null ? undefined : story.sources[source];
  return {
    id,
    title:
      figure.counts === null
        ? wording.titleBySentence(sentenceCase(phrase), shortened(figure.context.text, 10))
        : sentenceCase(phrase),
    description: wording.description(phrase, person?.name ?? null, story.headline),
    face: figureFace(figure),
    counts: countsAfterNumber(figure),
    by: person,
    says: sayer(edition, figure),
    asOf: asOf === null ? null : longDate(asOf),
    sentence: sentenceParts(figure.context),
    drawings: drawingsWith(story, figure).map(({ kind, content }) => ({
      heading: wording.belongs[kind],
      html: toHtml(content),
    })),
    inFull: numberInFull(figure),
    qualifier: qualifierOf(figure),
    inOtherStories: sameFigure(edition, story, figure),
    source: entry ? sourceLine(entry) : null,
    notes: notesOn(story, id),
    corrections: story.corrections.filter(({ on }) => on === id),
    turn: figureTurn(story, figure),
  };
}

function countsAfterNumber(figure: QuotedFigure): string | null {
  const counts = countsOf(figure);
  return counts === null ? null : wording.afterNumber(counts, figure.countedAs);
}

function numberInFull({ value, unit, text, measure }: QuotedFigure): string | null {
  if (value === null) return null;
  const full = inFull(value, unit);
  const printed = [text, `${text} ${measure}`, `${text} ${unit}`];
  return printed.includes(full) ? null : full;
}

function qualifierOf({ qualifier }: QuotedFigure): FigurePage['qualifier'] {
  if (qualifier === null) return { term: wording.noQualifier, meaning: wording.none };
  const said = qualifier.toLowerCase();
  const known = qualifierMeanings.find(({ words }) => words.some((word) => said.startsWith(word)));
  return { term: wording.qualifier(qualifier), meaning: known?.meaning ?? unknownQualifier };
}

function figureTurn(story: Story, figure: QuotedFigure): Turn {
  const step = (other: QuotedFigure | undefined) =>
    other && {
      page: { page: 'figure', slug: story.slug, id: other.id } as const,
      title: figureFace(other).text,
      words: countsAfterNumber(other) ?? '',
    };
  const { before, after } = neighbours(story.figures, figure);
  return { before: step(before), after: step(after) };
}
