import type { ElementContent } from 'hast';
import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { sentenceCase, story as wording } from '../wording/index.ts';
import { sayer } from './attribution.ts';
import { figureFace, type FigureFace } from './figure-parts.ts';
import { marginLabels, rowsOf } from './margin.ts';
import { notesOn } from './notes.ts';

interface MarginFigure {
  id: string;
  face: FigureFace;
  /** What is counted; empty where the figure above it counts the same. */
  label: string;
}

/** Figures in the margin that one speaker vouches for, and the line that says so. */
export interface MarginGroup {
  figures: MarginFigure[];
  says: string | null;
}

/** The prose of a story in rows, each with the figures that stand beside it. */
export function storyRows(
  edition: Edition,
  story: Story,
): { blocks: ElementContent[]; margin: MarginGroup[] }[] {
  return rowsOf(story.prose, story.figures).map(({ blocks, figures }) => ({
    blocks,
    margin: marginGroups(edition, story, figures),
  }));
}

function marginGroups(
  edition: Edition,
  story: Story,
  figures: readonly QuotedFigure[],
): MarginGroup[] {
  const groups: MarginGroup[] = [];
  let last: QuotedFigure | null = null;
  const labels = marginLabels(figures);
  for (const [index, figure] of figures.entries()) {
    if (last?.by !== figure.by || groups.length === 0) {
      groups.push({ figures: [], says: sayer(edition, figure) });
    }
    groups.at(-1)?.figures.push({
      id: figure.id,
      face: figureFace(figure),
      label: labels[index] ?? '',
    });
    last = figure;
  }
  for (const [index, group] of groups.entries()) {
    const numbers = group.figures.flatMap(({ id }) =>
      notesOn(story, id).map(({ number }) => number),
    );
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    if (distinct.length > 0) {
      const says = [group.says, wording.seeNotes(distinct)]
        .filter((part) => part !== null)
        .join('; ');
      groups[index] = { ...group, says: sentenceCase(says) };
    }
  }
  return groups;
}
