import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A drawing with its words as HTML, its empty shapes closed as short as they can be. */
export const drawingHtml = (content: ElementContent[]): string =>
  toHtml(content, { closeEmptyElements: true, tightSelfClosing: true });
