import type { Box } from './box.ts';

/** What a box takes up when it is laid out: its height, and how far right its furthest ink stands, in pixels. */
export interface Extent {
  width: number;
  height: number;
}

/** Lays a box out in a given width and tells what it takes up. */
export type Measure = (box: Box, width: number) => Promise<Extent>;

/** One way to set a card, at every size that it may be set in, the largest first. Few of them are looked at. */
export type Setting = readonly (() => Box)[];

/** A box of a setting, by its place in it. */
interface Tried {
  at: number;
  box: Box;
  extent: Extent;
}

/**
 * The largest box of the first setting that fits into `room`; where nothing fits, the last box of the last.
 * Within a setting a smaller size must take up no more, for it is looked for between one that fits and one that does not.
 */
export async function fitted(
  settings: readonly Setting[],
  room: Extent,
  measure: Measure,
): Promise<Box> {
  for (const setting of settings) {
    const found = await largest(setting, room, measure);
    if (found) return found.box;
  }
  const last = settings.at(-1)?.at(-1);
  if (last === undefined) throw new Error('There is nothing to fit');
  return last();
}

/** Looks where it is likely by what was measured: a layout takes longer than all else that is done for a card. */
async function largest(
  setting: Setting,
  room: Extent,
  measure: Measure,
): Promise<Tried | undefined> {
  let tooLarge: Tried | undefined;
  let larger: Tried | undefined;
  let fits: Tried | undefined;
  let next = 0;
  for (;;) {
    const before = tooLarge ? tooLarge.at + 1 : 0;
    const behind = fits ? fits.at : setting.length;
    if (before === behind) return fits;
    const at = Math.max(before, Math.min(next, behind - 1));
    const box = setting[at]?.();
    if (box === undefined) return fits;
    const tried = { at, box, extent: await measure(box, room.width) };
    // Layout is reckoned in single precision.
    if (tried.extent.width <= room.width + 0.5 && tried.extent.height <= room.height + 0.5)
      fits = tried;
    else [larger, tooLarge] = [tooLarge, tried];
    if (tooLarge) next = likely(tooLarge, fits ?? larger, room);
  }
}

/** By which part a text takes up less at the next smaller size: so much in width, and in height, where it has fewer lines too. */
const smaller = Math.log(16 / 15);
const usually = { width: smaller, height: 1.8 * smaller };

/** Where the first that fits will stand, by how far one is too large, and by how much less or more another takes up. */
function likely(tooLarge: Tried, other: Tried | undefined, room: Extent): number {
  const sizesTo = (side: 'width' | 'height') => {
    const taken = tooLarge.extent[side];
    const over = Math.log(taken / room[side]);
    if (over <= 0) return 0;
    const each = other ? Math.log(taken / other.extent[side]) / (other.at - tooLarge.at) : 0;
    return over / (each > 0 ? each : usually[side]);
  };
  return tooLarge.at + Math.ceil(Math.max(sizesTo('width'), sizesTo('height')));
}

/** Sizes from the largest to the smallest, each a sixteenth smaller than the one before. */
export function sizes(largest: number, smallest: number): number[] {
  const all: number[] = [];
  for (let size = largest; size > smallest; size *= 15 / 16) all.push(Math.round(size));
  return [...all, smallest];
}
