import { toHtml } from 'hast-util-to-html';
import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { figures as wording, sentenceCase, story as storyWording } from '../wording/index.ts';
import { attribution, sayer } from './attribution.ts';
import { countsOf, figureFace, type FigureFace } from './figure-parts.ts';
import { notesOn, type NumberedNote } from './notes.ts';
import { relationDrawings } from './relation-drawings.ts';
import { sentenceParts, type SentenceParts } from './sentence-parts.ts';

export interface LedgerEntry {
  id: string;
  number: number;
  face: FigureFace;
  counts: string;
  sentence: SentenceParts;
  says: string;
  notes: NumberedNote[];
}

/** Entries that one drawing relates, or that stand alone. */
export interface LedgerSection {
  heading: string;
  drawing: string | null;
  entries: LedgerEntry[];
}

/** The ledger: every figure of a story in its order, a drawing before the entries that it relates. */
export function ledgerSections(edition: Edition, story: Story): LedgerSection[] {
  const drawings = relationDrawings(story);
  const sections: LedgerSection[] = [];
  let current: object | null | undefined;
  story.figures.forEach((figure, index) => {
    const drawing = drawings.find(({ lists }) => lists.includes(figure.id)) ?? null;
    if (index === 0 || drawing !== current) {
      sections.push({
        heading: wording[drawing?.kind ?? 'alone'],
        drawing: drawing && toHtml(drawing.content),
        entries: [],
      });
      current = drawing;
    }
    sections.at(-1)?.entries.push(ledgerEntry(edition, story, figure, index));
  });
  return sections;
}

function ledgerEntry(edition: Edition, story: Story, figure: QuotedFigure, index: number): LedgerEntry {
  return {
    id: figure.id,
    number: index + 1,
    face: figureFace(figure),
    counts: sentenceCase(countsOf(figure) ?? figure.text),
    sentence: sentenceParts(figure.context),
    says: attribution(edition, figure),
    notes: notesOn(story, figure.id),
  };
}

/** “United Nations (six), UNICEF (two)”: who gives how many of a story's figures. */
export function whoCounts(edition: Edition, story: Story): string {
  const names = story.figures.map((figure) => (figure.by === null ? wording.nobodyInList : sayer(edition, figure)));
  const tally = [...new Set(names)].map((name) => ({ name, count: names.filter((other) => other === name).length }));
  return storyWording.shareOfFigures(tally.sort((a, b) => b.count - a.count));
}
