import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { outline, percent } from './scale.ts';

/** Two ends on a scale from zero to `most`. */
export interface DrawnSpan {
  /** A change has an open end, where it was, and a filled one, where it is; a range has two alike. */
  kind: 'change' | 'range';
  /** Both ends in one, as printed. */
  text: string;
  from: { value: number; text: string };
  to: { value: number; text: string };
  most: { value: number; text: string };
  zero: string;
}

/** Closer than this two labels would touch on a narrow page. */
const labelRoom = 0.3;

/** A from–to as a marked stretch of a scale. Nothing is drawn of what does not lie on the scale. */
export function drawSpan(
  { kind, text, from, to, most, zero }: DrawnSpan,
  wordsId: string,
): ElementContent[] {
  const [start, end] = [from.value / most.value, to.value / most.value];
  if (![start, end].every((share) => share >= 0 && share <= 1)) return [];
  const labels =
    Math.abs(end - start) < labelRoom
      ? [label(text, (start + end) / 2)]
      : [label(from.text, start), ' ', label(to.text, end)];
  return [
    s('svg', { role: 'img', ariaLabelledBy: [wordsId], width: '100%', height: '4.9rem' }, [
      s('line', { x2: '100%', y1: '2.7rem', y2: '2.7rem', ...outline }),
      s('line', { y1: '2.3rem', y2: '3.1rem', ...outline }),
      s('line', { x1: '100%', x2: '100%', y1: '2.3rem', y2: '3.1rem', ...outline }),
      s('rect', {
        className: ['m'],
        x: percent(Math.min(start, end)),
        y: '2.25rem',
        width: percent(Math.abs(end - start)),
        height: '.9rem',
        ...outline,
      }),
      ...(kind === 'change' ? [dot(start, 'p'), dot(end, 'i')] : []),
      // Text browsers print what is written in a drawing; the spaces keep its words apart there.
      ...labels,
      ' ',
      s('text', { y: '4.6rem' }, zero),
      ' ',
      s('text', { className: ['end'], x: '100%', y: '4.6rem' }, most.text),
    ]),
  ];
}

function dot(share: number, className: 'p' | 'i'): Element {
  return s('circle', {
    className: [className],
    cx: percent(share),
    cy: '2.7rem',
    r: '.6rem',
    ...outline,
  });
}

/** A label at its place, turned inward near an edge. */
function label(text: string, share: number): Element {
  const anchor = share < 0.15 ? [] : [share > 0.85 ? 'end' : 'mid'];
  const x =
    share < 0.15 ? Math.max(share - 0.02, 0) : share > 0.85 ? Math.min(share + 0.04, 1) : share;
  return s('text', { className: ['v', ...anchor], x: percent(x), y: '1.5rem' }, text);
}
