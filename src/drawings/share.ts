import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { outline, percent } from './scale.ts';

/** A part and the whole that it belongs to. */
interface DrawnShare {
  /** Part by whole, 0 to 1. */
  share: number;
  /** The number of the part under its marker, and the words that follow it. */
  marked: Element;
  words: string;
}

/** Each part within its whole, one bar each, with its words above. */
export function drawShares(shares: readonly DrawnShare[]): ElementContent[] {
  return shares.flatMap(({ share, marked, words }) => [h('p', [marked, ` ${words}`]), bar(share)]);
}

function bar(share: number): Element {
  const height = '1.25rem';
  return s('svg', { ariaHidden: 'true', width: '100%', height }, [
    s('rect', { className: ['p'], width: '100%', height, ...outline }),
    s('rect', { className: ['i'], width: percent(Math.min(share, 1)), height, ...outline }),
  ]);
}
