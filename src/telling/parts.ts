import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { QuotedFigure, Story } from '../story/types.ts';
import { elementsOf } from './prose/elements.ts';

/** What of a story stands beneath one of its headings; the first part has none. */
export interface StoryPart {
  heading: string | null;
  blocks: Element[];
  figures: QuotedFigure[];
}

/** A story in parts, each from a heading to the next. */
export function partsOf({ prose, figures }: Pick<Story, 'prose' | 'figures'>): StoryPart[] {
  const parts: StoryPart[] = [{ heading: null, blocks: [], figures: [] }];
  for (const block of prose.children) {
    if (block.type !== 'element') continue;
    if (/^h\d$/.test(block.tagName)) {
      parts.push({ heading: toString(block), blocks: [], figures: [] });
    }
    const part = parts.at(-1);
    part?.blocks.push(block);
    part?.figures.push(...figuresIn(block, figures));
  }
  return parts.filter(({ blocks }) => blocks.length > 0);
}

/** The figures that stand in a block of prose, in its order. */
export function figuresIn(block: Element, figures: readonly QuotedFigure[]): QuotedFigure[] {
  const ids = new Set(elementsOf(block).map(({ properties }) => properties['id']));
  return figures.filter(({ id }) => ids.has(id));
}
