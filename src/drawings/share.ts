import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { outline, percent } from './scale.ts';

/** A part and the whole that it belongs to. */
export interface DrawnShare {
  /** Part by whole, 0 to 1. */
  share: number;
  /** The number of the part as printed, and the words that follow it. */
  number: string;
  words: string;
  /** Which of the two is under the marker. */
  marked: { part: boolean; whole: boolean };
}

/** Each part within its whole, one bar each, with its words above. */
export function drawShares(shares: readonly DrawnShare[]): ElementContent[] {
  return shares.flatMap(({ share, number, words, marked }) => [
    h('p', [h('b', number), ` ${words}`]),
    bar(share, marked),
  ]);
}

function bar(share: number, marked: DrawnShare['marked']): Element {
  return s('svg', { ariaHidden: 'true', width: '100%', height: '1.25rem' }, [
    s('rect', {
      className: [marked.whole ? 'm' : 'p'],
      width: '100%',
      height: '1.25rem',
      ...outline,
    }),
    s('rect', {
      className: [marked.part ? 'm' : 'i'],
      width: percent(Math.min(share, 1)),
      height: '1.25rem',
      ...outline,
    }),
  ]);
}
