import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { QuotedFigure, Story } from '../story/types.ts';
import { labelOf } from './figure-parts.ts';

/** Blocks of prose and the figures that stand in the margin beside them. */
export interface Row {
  blocks: ElementContent[];
  figures: QuotedFigure[];
}

const charactersALine = 65;
const labelCharacters = 23;

/**
 * The prose in rows: each block with its own figures beside it. Where the margin would stand taller than its
 * text, the row takes in the blocks that follow, so that no gap opens between paragraphs.
 */
export function rowsOf(prose: Root, figures: Story['figures']): Row[] {
  const rows: Row[] = [];
  let open: { row: Row; room: number } | null = null;
  for (const child of prose.children) {
    if (child.type !== 'element') continue;
    const own = figuresIn(child, figures);
    const room = textLines(child) - marginLines(own);
    if (open && open.room < 0 && !/^h\d$/.test(child.tagName)) {
      open.row.blocks.push(child);
      open.row.figures.push(...own);
      open.room += room;
    } else {
      const row = { blocks: [child], figures: own };
      rows.push(row);
      open = { row, room };
    }
  }
  return rows;
}

function figuresIn(block: Element, figures: Story['figures']): QuotedFigure[] {
  const ids = new Set<string>();
  visit(block, 'element', ({ properties }: Element) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return figures.filter(({ id }) => ids.has(id));
}

function textLines(block: Element): number {
  return Math.ceil(toString(block).length / charactersALine) + 0.5;
}

/** A line a figure, more where its label is long, and one for each change of who says so; in lines of the text. */
function marginLines(figures: readonly QuotedFigure[]): number {
  const speakers = figures.filter(({ by }, index) => by !== figures[index + 1]?.by).length;
  const wrapped = marginLabels(figures).filter(({ length }) => length > labelCharacters).length;
  return (figures.length * 26 + wrapped * 20 + speakers * 28) / 30;
}

/** What each figure of a margin counts; empty where the one above it counts the same, by the same word. */
export function marginLabels(figures: readonly QuotedFigure[]): string[] {
  return figures.map((figure, index) => {
    const label = labelOf(figure) ?? '';
    const above = figures[index - 1];
    return above && above.by === figure.by && labelOf(above) === label ? '' : label;
  });
}
