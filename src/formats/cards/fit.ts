import type { Box } from './box.ts';

/** What a box takes up when it is laid out: its height, and how far right its furthest ink stands, in pixels. */
export interface Extent {
  right: number;
  height: number;
}

/** Lays a box out in a given width and tells what it takes up. */
export type Measure = (box: Box, width: number) => Promise<Extent>;

export interface Room {
  width: number;
  height: number;
}

/** One way to set a card, at every size that it may be set in, the largest first. */
export type Setting = readonly Box[];

/**
 * The largest box of the first setting that fits into `room`; where nothing fits, the last box of the last.
 * Within a setting a smaller size must take up no more, for sizes are searched by halves.
 */
export async function fitted(
  settings: readonly Setting[],
  room: Room,
  measure: Measure,
): Promise<Box> {
  const fits = async (box: Box | undefined) => {
    if (box === undefined) return false;
    const { right, height } = await measure(box, room.width);
    // Layout is reckoned in single precision.
    return right <= room.width + 0.5 && height <= room.height + 0.5;
  };
  for (const setting of settings) {
    // What is short, as the line at the foot mostly is, fits as it would best be.
    const [largest] = setting;
    if (largest && (await fits(largest))) return largest;
    if (!(await fits(setting.at(-1)))) continue;
    // As `firstWhere` does, which waits for nothing.
    let low = 1;
    let high = setting.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (await fits(setting[middle])) high = middle;
      else low = middle + 1;
    }
    const found = setting[low];
    if (found) return found;
  }
  const last = settings.at(-1)?.at(-1);
  if (last === undefined) throw new Error('There is nothing to fit');
  return last;
}

/** Sizes from the largest to the smallest, each a sixteenth smaller than the one before. */
export function sizes(largest: number, smallest: number): number[] {
  const all: number[] = [];
  for (let size = largest; size > smallest; size *= 15 / 16) all.push(Math.round(size));
  return [...all, smallest];
}
