import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

const known = new WeakMap<ElementContent[], string>();

/**
 * A drawing with its words as HTML, its empty shapes closed as short as they can be: written once, however many pages show
 * it.
 */
export function drawingHtml(content: ElementContent[]): string {
  const html =
    known.get(content) ?? toHtml(content, { closeEmptyElements: true, tightSelfClosing: true });
  known.set(content, html);
  return html;
}
