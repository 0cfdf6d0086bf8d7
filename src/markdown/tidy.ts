import type { Element, Root as Html } from 'hast';
import type { Heading, List, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Brings Markdown into the forms that a page can hold: headings under the headline and in steps of one, no
 * boxes to tick, and paragraphs in items that hold another list, so that running text never stands beside blocks.
 */
export function tidyMarkdown(tree: Root): void {
  let above = 1;
  visit(tree, (node) => {
    if (node.type === 'heading') above = lowered(node, above);
    if (node.type === 'list') tidyList(node);
  });
}

function lowered(heading: Heading, above: number): number {
  heading.depth = Math.min(Math.max(heading.depth, 2), above + 1) as Heading['depth'];
  return heading.depth;
}

function tidyList(list: List): void {
  if (list.children.some(({ children }) => children.length > 1)) list.spread = true;
  for (const item of list.children) {
    if (typeof item.checked !== 'boolean') continue;
    const [first] = item.children;
    const box = { type: 'text' as const, value: item.checked ? '[x] ' : '[ ] ' };
    if (first?.type === 'paragraph') first.children.unshift(box);
    item.checked = null;
  }
}

const side = { center: 'mid', right: 'end' } as const;

/** How a column is aligned as a class, since the attribute is obsolete. */
export function alignByClass(tree: Html): void {
  visit(tree, 'element', ({ properties }: Element) => {
    const { align } = properties;
    delete properties['align'];
    if (align === 'center' || align === 'right') properties['className'] = [side[align]];
  });
}
