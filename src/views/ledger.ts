import { toHtml } from 'hast-util-to-html';
import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { figures as wording, sentenceCase, story as storyWording } from '../wording/index.ts';
import { attribution, sayer } from '../telling/attribution.ts';
import { countsOf, figureFace, type FigureFace } from '../telling/figure-parts.ts';
import { notesOn, type NumberedNote } from '../telling/notes.ts';
import { relationDrawings } from '../telling/relation-drawings.ts';
import { sentenceParts, type SentenceParts } from '../telling/sentence-parts.ts';

interface LedgerEntry {
  id: string;
  number: number;
  face: FigureFace;
  counts: string;
  sentence: SentenceParts;
  says: string | null;
  /** Notes that are told here. */
  notes: NumberedNote[];
  /** Numbers of notes that were told at an earlier entry. */
  toldAbove: number[];
}

/** Entries that one drawing relates, with the drawing before them; or entries that stand by themselves. */
interface LedgerSection {
  drawing: { heading: string; html: string } | null;
  entries: LedgerEntry[];
}

/** The ledger: every figure of a story in its order, a drawing before the entries that it relates. */
export function ledgerSections(edition: Edition, story: Story): LedgerSection[] {
  const drawings = relationDrawings(story);
  const told = new Set<number>();
  const sections: LedgerSection[] = [];
  let current: object | null | undefined;
  story.figures.forEach((figure, index) => {
    const drawing = drawings.find(({ lists }) => lists.includes(figure.id)) ?? null;
    if (index === 0 || drawing !== current) {
      const shown = drawing && { heading: wording[drawing.kind], html: toHtml(drawing.content) };
      sections.push({ drawing: shown, entries: [] });
      current = drawing;
    }
    sections.at(-1)?.entries.push(ledgerEntry(edition, story, figure, index, told));
  });
  return sections;
}

function ledgerEntry(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  index: number,
  told: Set<number>,
): LedgerEntry {
  const notes = notesOn(story, figure.id);
  const first = notes.filter(({ number }) => !told.has(number));
  for (const { number } of first) told.add(number);
  return {
    id: figure.id,
    number: index + 1,
    face: figureFace(figure),
    counts: sentenceCase(countsOf(figure) ?? figureFace(figure).text),
    sentence: sentenceParts(figure.context),
    says: attribution(edition, figure),
    notes: first,
    toldAbove: notes.filter((note) => !first.includes(note)).map(({ number }) => number),
  };
}

/** “United Nations (six), UNICEF (two)”: who gives how many of a story's figures. */
export function whoCounts(edition: Edition, story: Story): string {
  const names = story.figures.flatMap(
    (figure) => sayer(edition, figure)?.replace(wording.nobody, wording.nobodyInList) ?? [],
  );
  const tally = [...new Set(names)].map((name) => ({
    name,
    count: names.filter((other) => other === name).length,
  }));
  return storyWording.shareOfFigures(tally.sort((a, b) => b.count - a.count));
}
