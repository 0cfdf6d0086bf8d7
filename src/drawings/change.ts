import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { percent } from './scale.ts';

/** Two ends of a line on a scale from zero to `most`. */
export interface DrawnChange {
  from: { value: number; text: string };
  to: { value: number; text: string };
  most: { value: number; text: string };
  zero: string;
}

/** A from–to as two ends of a line: the first end open, the second filled. */
export function drawChange({ from, to, most, zero }: DrawnChange, wordsId: string): ElementContent[] {
  const at = (value: number) => value / most.value;
  const [start, end] = [at(from.value), at(to.value)];
  const inside = [start, end].every((share) => share >= 0 && share <= 1);
  if (!inside) return [];
  const [x1, x2] = [percent(start), percent(end)];
  const close = Math.abs(end - start) < 0.16;
  const anchors = close ? (start < end ? ['end', 'start'] : ['start', 'end']) : ['mid', 'mid'];
  const label = (text: string, x: string, anchor: string | undefined) =>
    s('text', { className: [`v ${anchor ?? ''}`.trim()], x, y: '1.5rem' }, text);
  return [
    s('svg', { role: 'img', ariaLabelledBy: [wordsId], width: '100%', height: '4.9rem' }, [
      s('line', { x2: '100%', y1: '2.7rem', y2: '2.7rem' }),
      s('line', { y1: '2.3rem', y2: '3.1rem' }),
      s('line', { x1: '100%', x2: '100%', y1: '2.3rem', y2: '3.1rem' }),
      s('rect', {
        className: ['m'],
        x: percent(Math.min(start, end)),
        y: '2.25rem',
        width: percent(Math.abs(end - start)),
        height: '.9rem',
      }),
      s('circle', { className: ['p'], cx: x1, cy: '2.7rem', r: '.6rem' }),
      s('circle', { cx: x2, cy: '2.7rem', r: '.6rem' }),
      // Text browsers print what is written in a drawing; the spaces keep its words apart there.
      label(from.text, x1, anchors[0]),
      ' ',
      label(to.text, x2, anchors[1]),
      ' ',
      s('text', { y: '4.6rem' }, zero),
      ' ',
      s('text', { className: ['end'], x: '100%', y: '4.6rem' }, most.text),
    ]),
  ];
}
