import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { numeral, type NumeralPiece } from './numeral.ts';
import { outline, percent } from './scale.ts';

/** A count of one day. */
export interface CoursePoint {
  /** Days since some first day. */
  day: number;
  value: number;
  pieces: readonly NumeralPiece[];
  /** The day in words. */
  date: string;
}

const height = { top: 2, lines: 6, axis: 8 };
/** Closer than this two labels would touch on a phone. */
const labelRoom = 0.24;

/** Where the scale of some numbers begins: at nought, unless all that happens would be lost in its last quarter. */
export function scaleFrom(values: readonly number[]): number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least < 0 || most - least > most / 4) return Math.min(least, 0);
  const step = 10 ** Math.floor(Math.log10(Math.max(most - least, 1)));
  return Math.floor((least - (most - least) / 3) / step) * step;
}

/**
 * One quantity over time: each count stands until the next, both axes to scale. The first, the last and whatever has
 * room is labelled. `wordsId` is the id of the words that say the same.
 */
export function drawCourse(points: readonly CoursePoint[], wordsId: string): ElementContent[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || last.day === first.day) return [];
  const from = scaleFrom(points.map(({ value }) => value));
  const most = Math.max(...points.map(({ value }) => value));
  const placed = points.map((point) => ({
    ...point,
    x: (point.day - first.day) / (last.day - first.day),
    y: height.top + (1 - (point.value - from) / (most - from || 1)) * (height.lines - height.top),
  }));
  const lines = placed.flatMap((point, index) => {
    const next = placed[index + 1];
    return next ? [step(point, next)] : [];
  });
  return [
    s(
      'svg',
      { role: 'img', ariaLabelledBy: [wordsId], width: '100%', height: `${height.axis + 1.5}rem` },
      [
        ...lines,
        ...placed.map(({ x, y }) =>
          s('circle', { className: ['i'], cx: percent(x), cy: rem(y), r: '.3rem', ...outline }),
        ),
        // Text browsers print what is written in a drawing; the spaces keep its words apart there.
        ...labelled(placed.map(({ x }) => x)).flatMap((index) => [label(placed, index), ' ']),
        s('line', { x2: '100%', y1: rem(height.axis), y2: rem(height.axis), ...outline }),
        s('text', { y: rem(height.axis + 1.2) }, first.date),
        ' ',
        s('text', { className: ['end'], x: '100%', y: rem(height.axis + 1.2) }, last.date),
      ],
    ),
  ];
}

interface Placed extends CoursePoint {
  x: number;
  y: number;
}

const rem = (value: number) => `${Number(value.toFixed(2))}rem`;

/** A count stands until the next one, and then leaps to it. */
function step(from: Placed, to: Placed): Element {
  return s('g', [
    s('line', {
      x1: percent(from.x),
      x2: percent(to.x),
      y1: rem(from.y),
      y2: rem(from.y),
      ...outline,
    }),
    s('line', { x1: percent(to.x), x2: percent(to.x), y1: rem(from.y), y2: rem(to.y), ...outline }),
  ]);
}

/** Which points are labelled: the ends, and between them those that are far enough from both neighbours. */
function labelled(places: readonly number[]): number[] {
  const chosen = [0];
  places.slice(1, -1).forEach((place, index) => {
    const before = places[chosen.at(-1) ?? 0] ?? 0;
    if (place - before >= labelRoom && 1 - place >= labelRoom) chosen.push(index + 1);
  });
  return [...chosen, places.length - 1];
}

/** A number above its dot, before the leap that follows; the first stands below where the leap is close. */
function label(placed: readonly Placed[], index: number): Element {
  const { x, y, pieces } = placed[index] ?? { x: 0, y: 0, pieces: [] };
  const next = placed[index + 1];
  const below = index === 0 && next !== undefined && next.x < labelRoom;
  const anchor = index === 0 ? 'start' : 'end';
  return numeral(pieces, { x: percent(x), y: rem(below ? y + 1.6 : y - 0.7), anchor });
}
