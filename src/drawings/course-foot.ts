import type { Element } from 'hast';
import { s } from 'hastscript';
import { endWithRoom, stretchesOfLine, type Stretch } from './course-labels.ts';
import { outline, percent, rem, unclipped } from './scale.ts';

/** The mark of a break, in pixels from the start of the foot: all the numbers below the scale are left out there. */
const mark = { width: 24, path: 'M0 0H7L10 -4L14 4L17 0H24' };
/** Behind it words begin, in rem. */
const behindMark = 1.75;
/** The same in rem of the narrowest phone. */
const markStretch = { width: 1.5, half: 0.4 };

/** What the line at the foot of a drawing takes up, with the mark of its break where it has one. */
export function stretchesOfFoot(y: number, isBroken: boolean): Stretch[] {
  const line = [0, 1].map((x) => ({ x, y }));
  const { width, half } = markStretch;
  const broken = { left: 0, right: width, top: y - half, bottom: y + half };
  return [...stretchesOfLine(line, 'steps'), ...(isBroken ? [broken] : [])];
}

/** The line at the foot of a drawing. One that is not nought is broken at its start, or heights would deceive the eye. */
export function drawnFoot(y: number, isBroken: boolean): Element[] {
  const line = { x2: '100%', y1: rem(y), y2: rem(y) };
  if (!isBroken) return [s('line', line)];
  return [
    s('svg', { y: rem(y), ...unclipped }, s('path', { d: mark.path, fill: outline.fill })),
    s('line', { x1: mark.width, ...line }),
  ];
}

/** Where the scale begins, above the foot; nothing where that has no room, since the words beneath say so too. */
export function wordsOfFoot(
  words: string,
  foot: number,
  taken: readonly Stretch[],
): (Element | string)[] {
  const y = foot - 0.35;
  const end = endWithRoom(words, y, taken, behindMark);
  if (end === null) return [];
  const place =
    end === 'end'
      ? { className: ['soft', 'end'], x: percent(1) }
      : { className: ['soft'], x: rem(behindMark) };
  return [s('text', { ...place, y: rem(y) }, words), ' '];
}
