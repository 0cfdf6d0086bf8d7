import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { SentenceParts } from './sentence-parts.ts';

/** As long a paragraph as stands well beside what it is about; of a longer one the sentence does. */
const longest = 900;
const blocks = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd']);

/** The paragraph around what has an id in a story’s prose, in three; `null` where it has none, or is too long. */
export function paragraphParts(prose: Root, id: string): SentenceParts | null {
  const way = wayTo(prose, id);
  const block = way?.findLast(({ tagName }) => blocks.has(tagName));
  const own = way?.at(-1);
  if (!block || !own) return null;
  const whole = toString(block);
  if (whole.length > longest) return null;
  const start = textBefore(block, own);
  const marked = toString(own);
  return {
    before: whole.slice(0, start),
    marked,
    after: whole.slice(start + marked.length),
  };
}

/** The elements from the root down to the one that has an id. */
function wayTo(node: Root | Element, id: string): Element[] | null {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.properties['id'] === id) return [child];
    const further = wayTo(child, id);
    if (further) return [child, ...further];
  }
  return null;
}

/** How much text of an element stands before one within it. */
function textBefore(within: Element, until: Element): number {
  let length = 0;
  const walk = (node: RootContent): boolean => {
    if (node === until) return true;
    if (node.type === 'text') length += node.value.length;
    return node.type === 'element' && node.children.some(walk);
  };
  walk(within);
  return length;
}
