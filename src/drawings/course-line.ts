import type { Element } from 'hast';
import { s } from 'hastscript';
import { upward, type CourseScale } from './course-scale.ts';
import type { NumeralPiece } from './numeral.ts';
import { outline, percent, rem } from './scale.ts';

/** A number at its time. */
export interface CoursePoint {
  /** Days since some first day. */
  day: number;
  value: number;
  pieces: readonly NumeralPiece[];
  /** It stands in a story: its dot is filled, and its number is marked. */
  told: boolean;
  /** It came of counting anew. */
  revised: boolean;
  /** To which side it is open: “more than”, “up to”. */
  open: 'up' | 'down' | null;
  /** Whether it has a dot and may have its number beside it; before all others where it is the one spoken of. */
  shown: boolean | 'first';
}

/** The same at its place: along from 0 to 1, and in rem from the top. */
export interface Placed extends CoursePoint {
  x: number;
  y: number;
}

/** How a course is drawn. */
export interface CourseLook {
  /** Whether each number stands until the next, or a line leads to it. */
  drawn: 'steps' | 'line';
  scale: CourseScale;
  /** Of the area that is drawn in, in rem. */
  height: number;
  /** The first and the last day in words, where they stand beneath the ends. */
  dates: readonly [string, string] | null;
  /** What stands at a foot that is not nought, and is broken for it: “Scale from 6,500”. */
  base: string | null;
  /** How a number on a line across is written; `null` where there are no such lines. */
  across: ((value: number) => string) | null;
}

/** Whether a point revises one of its own day, beside which it then stands; else it is a leap of the line itself. */
export const isBeside = (points: readonly Placed[], at: number) =>
  points[at]?.revised === true && points[at - 1]?.day === points[at].day;

const onLine = (points: readonly Placed[]) => points.filter((_, index) => !isBeside(points, index));

/** Longer than so many times the usual time between two numbers is a gap. */
const gap = 2.5;

/**
 * Whether a line leads to each point from the one before: not across a gap in which nobody counted, nor from or to a number
 * that is open to one side, which is a bound and no point.
 */
export function isJoined(
  points: readonly Pick<CoursePoint, 'day' | 'open'>[],
  drawn: CourseLook['drawn'],
): boolean[] {
  const times = points.map(({ day }, index) => day - (points[index - 1]?.day ?? day));
  const inOrder = times.slice(1).sort((a, b) => a - b);
  const usual = inOrder[(inOrder.length - 1) >> 1] ?? 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return false;
    if (drawn === 'steps') return true;
    return before.open === null && point.open === null && (times[index] ?? 0) <= gap * usual;
  });
}

/** The points of a line, apart where none leads from one to the next. */
export function runsOnLine(points: readonly Placed[], drawn: CourseLook['drawn']): Placed[][] {
  const own = onLine(points);
  const joined = isJoined(own, drawn);
  const runs: Placed[][] = [];
  own.forEach((point, index) => {
    if (joined[index] === true) runs.at(-1)?.push(point);
    else runs.push([point]);
  });
  return runs;
}

/** Steps of the width and of the height that a line is drawn in: finer where it is larger, so that it is short to say. */
const grain = (height: number) => (height < 6 ? { x: 200, y: 50 } : { x: 1600, y: 400 });

/** The line of a body in an inner drawing, which stretches with the page. */
export function pathOf(
  points: readonly Placed[],
  order: number,
  { drawn, scale, height }: CourseLook,
  head: number,
): Element[] {
  const own = onLine(points);
  const joined = isJoined(own, drawn);
  if (!joined.includes(true)) return [];
  const steps = grain(height);
  const places = own.map(({ x, value }) => ({
    x: Math.round(x * steps.x),
    y: Math.round((1 - upward(scale, value)) * steps.y),
  }));
  const parts = places.map(({ x, y }, index) => {
    const before = places[index - 1];
    if (before === undefined || joined[index] !== true) return `M${x} ${y}`;
    if (drawn === 'line') return `L${x} ${y}`;
    return before.y === y ? `H${x}` : `H${x}V${y}`;
  });
  return [
    s(
      'svg',
      {
        y: rem(head),
        width: '100%',
        height: rem(height),
        viewBox: `0 0 ${steps.x} ${steps.y}`,
        preserveAspectRatio: 'none',
      },
      s('path', {
        vectorEffect: 'non-scaling-stroke',
        d: parts.join(''),
        // A stylesheet fills every svg, so that what is told around this one does not reach its path.
        fill: outline.fill,
        ...(order > 0 && { strokeDasharray: '6 4' }),
      }),
    ),
  ];
}

/** Thick uprights to what was counted anew, from what it was before. */
export function uprights(points: readonly Placed[], all: boolean): Element[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || !point.revised || !(all || isBeside(points, index))) return [];
    const x = percent(point.x);
    const ends = { x1: x, x2: x, y1: rem(before.y), y2: rem(point.y) };
    return [s('line', { strokeWidth: 5, ...ends })];
  });
}
