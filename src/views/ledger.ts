import { h, type Child } from 'hastscript';
import { drawingHtml } from '../drawings/drawing-html.ts';
import type { Edition } from '../edition/edition.ts';
import type { Context, QuotedFigure, Story } from '../story/types.ts';
import { wordsFor } from '../wording/index.ts';
import { attribution, sayer, sayerName } from '../telling/attribution.ts';
import {
  countsAfterNumber,
  figureFace,
  phraseOf,
  type FigureFace,
} from '../telling/figures/figure-parts.ts';
import { notesOn, type NumberedNote } from '../telling/notes/notes.ts';
import { partsOf } from '../telling/parts.ts';
import { relationDrawings, type RelationDrawing } from '../telling/figures/relation-drawings.ts';
import { seriesOf, type InSeries } from '../telling/series/series-place.ts';
import { runningText } from '../telling/prose/running-text.ts';

interface LedgerEntry {
  id: string;
  face: FigureFace;
  /** Number and what it counts, for those who hear the link alone. */
  phrase: string;
  /** What it counts; `null` where the figure itself says all there is. */
  counts: string | null;
  series: InSeries | null;
  /** Who says so and as of when, where that is not the same of all figures of the sentence. */
  says: string | null;
  /** Notes that are told here. */
  notes: NumberedNote[];
  /** Numbers of notes that were told at an earlier entry. */
  toldAbove: number[];
}

/** A sentence with the figures that stand in it, and what is drawn of them. */
interface LedgerSentence {
  drawings: { heading: string; html: string }[];
  /** With its figures stressed, as HTML. */
  html: string;
  /** Who says all of them and as of when. */
  says: string | null;
  entries: LedgerEntry[];
}

/** What of the ledger stands beneath one heading of the story. */
interface LedgerPart {
  heading: string | null;
  sentences: LedgerSentence[];
}

/** The ledger: the figures of a story under its own headings, each sentence once with all that stand in it. */
export function ledgerParts(edition: Edition, story: Story): LedgerPart[] {
  const drawings = relationDrawings(story);
  const told = new Set<number>();
  return partsOf(story)
    .filter(({ figures }) => figures.length > 0)
    .map(({ heading, figures }) => ({
      heading,
      sentences: bySentence(figures).map((those) =>
        ledgerSentence(edition, story, those, drawings, told),
      ),
    }));
}

/** Figures that stand in one sentence, in the order of the text. */
function bySentence(figures: readonly QuotedFigure[]): QuotedFigure[][] {
  const sentences: QuotedFigure[][] = [];
  for (const figure of figures) {
    const last = sentences.at(-1);
    const [first] = last ?? [];
    const isSame = first?.passage === figure.passage && first.context.text === figure.context.text;
    if (last && isSame) last.push(figure);
    else sentences.push([figure]);
  }
  return sentences;
}

function ledgerSentence(
  edition: Edition,
  story: Story,
  figures: readonly QuotedFigure[],
  drawings: RelationDrawing[],
  told: Set<number>,
): LedgerSentence {
  const words = wordsFor(story);
  const said = figures.map((figure) => attribution(edition, figure, words));
  const allSay = new Set(said).size === 1;
  return {
    drawings: takeOf(drawings, figures).map(({ kind, content }) => ({
      heading: words.figures[kind],
      html: drawingHtml(content),
    })),
    html: runningText(...stressed(figures.map(({ context }) => context))),
    says: allSay ? (said[0] ?? null) : null,
    entries: figures.map((figure, index) =>
      ledgerEntry(edition, story, figure, allSay ? null : (said[index] ?? null), told),
    ),
  };
}

/** The drawings that list one of the figures, each at the first sentence that it belongs to. */
function takeOf(drawings: RelationDrawing[], figures: readonly QuotedFigure[]): RelationDrawing[] {
  const own = drawings.filter(({ lists }) => figures.some(({ id }) => lists.includes(id)));
  for (const drawing of own) drawings.splice(drawings.indexOf(drawing), 1);
  return own;
}

/** A sentence with each of its figures stressed. */
function stressed(contexts: readonly Context[]): Child[] {
  const text = contexts[0]?.text ?? '';
  const parts: Child[] = [];
  let at = 0;
  for (const { marked } of contexts) {
    if (marked.start < at) continue;
    parts.push(text.slice(at, marked.start), h('b', text.slice(marked.start, marked.end)));
    at = marked.end;
  }
  return [...parts, text.slice(at)];
}

function ledgerEntry(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  says: string | null,
  told: Set<number>,
): LedgerEntry {
  const notes = notesOn(story, figure.id);
  const first = notes.filter(({ number }) => !told.has(number));
  for (const { number } of first) told.add(number);
  return {
    id: figure.id,
    face: figureFace(figure),
    phrase: phraseOf(figure, wordsFor(story)),
    counts: countsAfterNumber(figure),
    says,
    series: seriesOf(edition, figure),
    notes: first,
    toldAbove: notes.filter((note) => !first.includes(note)).map(({ number }) => number),
  };
}

/** “United Nations (six), UNICEF (two)”: who gives how many of a story's figures. */
export function whoCounts(edition: Edition, story: Story): string {
  const words = wordsFor(story);
  const { nobodyInList } = words.figures;
  const names = story.figures.flatMap(
    (figure) =>
      sayerName(edition, figure, words) ??
      (sayer(edition, figure, words) === null ? [] : nobodyInList),
  );
  const tally = [...new Set(names)].map((name) => ({
    name,
    count: names.filter((other) => other === name).length,
  }));
  return words.story.shareOfFigures(tally.sort((a, b) => b.count - a.count));
}
