/** Where a drawing over time has its first and last day, and the numbers at the foot and at the top of its area. */
export interface CourseScale {
  first: number;
  last: number;
  from: number;
  most: number;
}

/** Where the scale of some numbers begins: at nought, unless all that happens would be lost in its last quarter. */
export function scaleFrom(values: readonly number[]): number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least < 0 || most - least > most / 4) return Math.min(least, 0);
  const rough = Math.max(most - least, 2) / 2;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [5, 2, 1].map((times) => times * power).find((each) => each <= rough) ?? power;
  return Math.floor((least - (most - least) / 3) / step) * step;
}

/** The scale of some points; `null` where they stand on one day alone, and so have no course. */
export function scaleOf(
  points: readonly { day: number; value: number }[],
  from: number,
): CourseScale | null {
  const days = points.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(...points.map(({ value }) => value), from);
  return points.length > 1 && last > first && most > from ? { first, last, from, most } : null;
}

/** How far along a day stands, from 0 to 1. */
export const along = ({ first, last }: CourseScale, day: number): number =>
  (day - first) / (last - first);

/** How far up a number stands, from 0 to 1. */
export const upward = ({ from, most }: CourseScale, value: number): number =>
  (value - from) / (most - from);

/** Round numbers for lines across a drawing: between two and five of them, by ones, twos or fives. */
export function roundNumbers({ from, most }: Pick<CourseScale, 'from' | 'most'>): number[] {
  const rough = (most - from) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? rough;
  const start = Math.floor(from / step) + 1;
  const count = Math.floor(most / step) - start + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    Number(((start + index) * step).toPrecision(12)),
  );
}
