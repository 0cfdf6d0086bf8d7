import type { Element, ElementContent } from 'hast';
import type { Span } from '../reading/types.ts';

/** A stretch of a passage's text and the element to wrap it in; `null` only holds what lies within it. */
export interface Wrap extends Span {
  wrap(children: ElementContent[]): ElementContent;
}

/**
 * The children of an element with stretches of their text wrapped. Stretches lie within one another or
 * side by side, never across; inline elements that a stretch cuts are parted in two.
 */
export function wrapText(
  children: readonly ElementContent[],
  wraps: readonly Wrap[],
): ElementContent[] {
  const ordered = [...wraps].sort((a, b) => a.start - b.start || b.end - a.end);
  return build(children, { start: 0, end: Infinity }, ordered);
}

function build(
  children: readonly ElementContent[],
  within: Span,
  wraps: readonly Wrap[],
): ElementContent[] {
  const out: ElementContent[] = [];
  let at = within.start;
  for (let index = 0; index < wraps.length;) {
    const outer = wraps[index];
    if (!outer) break;
    let next = index + 1;
    while ((wraps[next]?.start ?? Infinity) < outer.end) next += 1;
    out.push(...cut(children, { start: at, end: outer.start }));
    out.push(outer.wrap(build(children, outer, wraps.slice(index + 1, next))));
    at = outer.end;
    index = next;
  }
  out.push(...cut(children, { start: at, end: within.end }));
  return out;
}

/** Copies of the children restricted to a stretch of their text. */
function cut(children: readonly ElementContent[], { start, end }: Span): ElementContent[] {
  const out: ElementContent[] = [];
  let at = 0;
  for (const child of children) {
    const length = textLength(child);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (length === 0 ? at >= start && at < end : from < to) out.push(part(child, from, to));
    at += length;
  }
  return out;
}

function part(node: ElementContent, from: number, to: number): ElementContent {
  if (node.type === 'text') return { type: 'text', value: node.value.slice(from, to) };
  if (node.type !== 'element') return node;
  return {
    ...node,
    children: cut(node.children, { start: from, end: to === textLength(node) ? Infinity : to }),
  };
}

function textLength(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element'
    ? node.children.reduce((sum, child) => sum + textLength(child), 0)
    : 0;
}

/** Whether a stretch of the text lies, in whole or in part, within an element of one of the names. */
export function touches(element: Element, { start, end }: Span, names: readonly string[]): boolean {
  let at = 0;
  return element.children.some((child) => {
    const from = at;
    at += textLength(child);
    if (child.type !== 'element' || from >= end || at <= start) return false;
    return (
      names.includes(child.tagName) ||
      touches(child, { start: start - from, end: end - from }, names)
    );
  });
}
