import type { Element, ElementContent, Root } from 'hast';
import type { Passage, Span } from '../reading/types.ts';
import { sourceOffsets } from './source-offset.ts';

/** A passage of prose, the element that holds it, and the way back to the source. */
export interface ProsePassage extends Passage {
  element: Element;
  /** Offset in the Markdown source of a position in `text`. */
  offsetOf(position: number): number;
}

const inline = new Set(['a', 'br', 'code', 'del', 'em', 'input', 'strong', 'sub', 'sup']);
const addressLike = /^(?:https?:\/\/|www\.|mailto:|[^\s@]+@[^\s@]+$)/i;

/** The passages of a prose tree, in order: each element that holds running text. */
export function passagesOf(tree: Root, source: string): ProsePassage[] {
  const passages: ProsePassage[] = [];
  for (const child of tree.children) {
    if (child.type === 'element') collect(child, source, passages);
  }
  return passages;
}

function collect(element: Element, source: string, passages: ProsePassage[]): void {
  if (element.tagName === 'pre') return;
  if (holdsRunningText(element)) {
    passages.push(passageOf(element, source));
    return;
  }
  for (const child of element.children) {
    if (child.type === 'element') collect(child, source, passages);
  }
}

/** An item of a loose list holds paragraphs; one of a tight list holds its text itself, and may hold another list. */
function holdsRunningText(element: Element): boolean {
  return element.children.some(
    (child) =>
      (child.type === 'text' && child.value.trim() !== '') ||
      (child.type === 'element' && inline.has(child.tagName) && child.tagName !== 'input'),
  );
}

function passageOf(element: Element, source: string): ProsePassage {
  const texts: { offsetOf: (index: number) => number; start: number }[] = [];
  const opaque: Span[] = [];
  let text = '';
  const walk = (children: readonly ElementContent[]) => {
    for (const child of children) {
      const start = text.length;
      if (child.type === 'text') {
        texts.push({ offsetOf: sourceOffsets(source, child), start });
        text += child.value;
      } else if (child.type === 'element') {
        walk(child.children);
        if (isOpaque(child, text.slice(start))) opaque.push({ start, end: text.length });
      }
    }
  };
  walk(element.children);
  return {
    kind: kindOf(element),
    text,
    opaque,
    element,
    offsetOf: (position) => {
      const holder = texts.findLast((piece) => piece.start <= position) ?? texts[0];
      return holder?.offsetOf(position - holder.start) ?? 0;
    },
  };
}

function isOpaque(element: Element, text: string): boolean {
  return element.tagName === 'code' || (element.tagName === 'a' && addressLike.test(text));
}

function kindOf({ tagName }: Element): Passage['kind'] {
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  return tagName === 'li' ? 'item' : 'paragraph';
}
