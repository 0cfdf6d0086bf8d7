import type { Element, ElementContent, Root } from 'hast';
import { firstWhere } from '../first-where.ts';
import type { Passage, Span } from '../reading/types.ts';
import { calledBy } from './footnotes.ts';
import { cellPlaces } from './cell-places.ts';
import { sourceOffsets } from './source-offset.ts';

/** A passage of prose, the element that holds it, and the way back to the source. */
export interface ProsePassage extends Passage {
  element: Element;
  /** Where in `text` notes are called, each by its number. */
  calls: readonly { note: number; at: number }[];
  /** Offset in the Markdown source of a position in `text`. */
  offsetOf(position: number): number;
}

const inline = new Set(['a', 'br', 'code', 'del', 'em', 'strong']);
const addressLike = /^(?:https?:\/\/|www\.|mailto:|[^\s@]+@[^\s@]+$)/i;

/** The passages of a prose tree, in order: each element that holds running text. */
export function passagesOf(tree: Root, source: string): ProsePassage[] {
  const passages: ProsePassage[] = [];
  for (const child of tree.children) {
    if (child.type === 'element') collect(child, source, passages);
  }
  const places = cellPlaces(tree);
  return places.size === 0
    ? passages
    : passages.map((passage) => {
        const cell = places.get(passage.element);
        return cell ? { ...passage, cell } : passage;
      });
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

/** An item of a loose list holds paragraphs; one of a tight list holds its text itself. */
function holdsRunningText(element: Element): boolean {
  return element.children.some(
    (child) =>
      (child.type === 'text' && child.value.trim() !== '') ||
      (child.type === 'element' && inline.has(child.tagName)),
  );
}

/** A piece of the text of a passage, and the way from an index in it to the source. */
interface Piece {
  start: number;
  offsetOf: (index: number) => number;
}

function passageOf(element: Element, source: string): ProsePassage {
  const pieces: Piece[] = [];
  const opaque: Span[] = [];
  const calls: { note: number; at: number }[] = [];
  let length = 0;
  const textOf = (children: readonly ElementContent[]): string =>
    children
      .map((child) => {
        const start = length;
        if (child.type === 'text') {
          pieces.push({ start, offsetOf: sourceOffsets(source, child) });
          length += child.value.length;
          return child.value;
        }
        if (child.type !== 'element') return '';
        const note = calledBy(child);
        if (note !== null) calls.push({ note, at: start });
        const text = textOf(child.children);
        if (isOpaque(child, text)) opaque.push({ start, end: length });
        return text;
      })
      .join('');
  return {
    kind: kindOf(element),
    text: textOf(element.children),
    opaque,
    calls,
    element,
    offsetOf: (position) => {
      const piece = pieceAt(pieces, position);
      return piece?.offsetOf(position - piece.start) ?? 0;
    },
  };
}

/** The last piece that begins at `position` or before it. */
function pieceAt(pieces: readonly Piece[], position: number): Piece | undefined {
  const next = firstWhere(1, pieces.length, (at) => (pieces[at]?.start ?? Infinity) > position);
  return pieces[next - 1];
}

function isOpaque(element: Element, text: string): boolean {
  return element.tagName === 'code' || (element.tagName === 'a' && addressLike.test(text));
}

function kindOf({ tagName }: Element): Passage['kind'] {
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  return tagName === 'li' ? 'item' : 'paragraph';
}
