import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { labelsOf, lines } from './figures/margin-labels.ts';
import { marginGroups, type MarginGroup } from './margin.ts';
import { figuresIn, partsOf, type StoryPart } from './parts.ts';

/** Blocks of prose, and the figures that stand in the margin beside them. */
export interface StoryRow {
  blocks: Element[];
  margin: MarginGroup[];
  /** After the last figures of a part: how many it has, and the first of them. Shown where there is no margin. */
  tally: { count: number; first: string } | null;
}

/**
 * The prose of a story in rows: each block with its own figures beside it. Where they would stand taller than the
 * text, the row takes in the blocks that follow, up to the next heading, so that no gap opens between paragraphs.
 */
export function storyRows(edition: Edition, story: Story): StoryRow[] {
  const labels = labelsOf(story);
  const margin = (figures: readonly QuotedFigure[], blocks: readonly Element[]) => {
    const within = (room: number) => marginGroups(edition, story, figures, labels, room);
    const whole = within(lines.four);
    return isTaller(whole, blocks) ? within(lines.three) : whole;
  };
  return partsOf(story).flatMap((part) => rowsOf(part, margin));
}

function rowsOf(
  { blocks, figures: all }: StoryPart,
  marginOf: (figures: readonly QuotedFigure[], blocks: readonly Element[]) => MarginGroup[],
): StoryRow[] {
  const rows: (StoryRow & { figures: QuotedFigure[] })[] = [];
  for (const block of blocks) {
    const own = figuresIn(block, all);
    const last = rows.at(-1);
    if (last && isTaller(last.margin, last.blocks)) {
      last.blocks.push(block);
      last.figures.push(...own);
      last.margin = marginOf(last.figures, last.blocks);
    } else {
      rows.push({ blocks: [block], figures: own, margin: marginOf(own, [block]), tally: null });
    }
  }
  const end = rows.findLast(({ figures }) => figures.length > 0);
  const [first] = all;
  return rows.map((row) => {
    const tally = row === end && first ? { count: all.length, first: first.id } : null;
    return { blocks: row.blocks, margin: row.margin, tally };
  });
}

/** Measures of the page in rem and characters; where they err, a row holds a paragraph more than it had to. */
const text = { line: 1.875, characters: 66, gap: 0.9375 };
const note = { row: 1.5, line: 1.125, characters: 23, qualifier: 1.125, gap: 0.75 };
const says = { line: 1.25, characters: 42 };

const isTaller = (margin: readonly MarginGroup[], blocks: readonly Element[]): boolean =>
  marginHeight(margin) > textHeight(blocks);

function textHeight(blocks: readonly Element[]): number {
  return blocks
    .map((block) => Math.ceil(toString(block).length / text.characters) * text.line + text.gap)
    .reduce((sum, height) => sum + height, -text.gap);
}

function marginHeight(groups: readonly MarginGroup[]): number {
  const heights = groups.flatMap(({ figures, says: line }) => [
    ...figures.map(
      ({ face, label }) =>
        note.row +
        (Math.ceil(label.length / note.characters) - (face.wide ? 0 : 1)) * note.line +
        (face.pieces[0]?.above ? note.qualifier : 0),
    ),
    (line === null ? 0 : Math.ceil(line.length / says.characters) * says.line) + note.gap,
  ]);
  return heights.reduce((sum, height) => sum + height, 0);
}
