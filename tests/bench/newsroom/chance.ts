/** Draws that look like chance and are the same on every machine. */
export interface Chance {
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number;
  /** One of several things. */
  one: <Thing>(things: readonly Thing[]) => Thing;
  /** So many of several things, none twice, in an order of chance. */
  some: <Thing>(things: readonly Thing[], count: number) => Thing[];
}

/** The draws of a seed (xorshift of 32 bits, after Marsaglia). */
export function chance(seed: number): Chance {
  let state = (seed * 2654435761 + 1) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  // The first draws of neighbouring seeds are alike.
  for (let round = 0; round < 8; round++) next();
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const some = <Thing>(things: readonly Thing[], count: number) => {
    const left = [...things];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    ).flat();
  };
  const one = <Thing>(things: readonly Thing[]): Thing => {
    const [drawn] = some(things, 1);
    if (drawn === undefined) throw new Error('There is nothing to draw from');
    return drawn;
  };
  return { between, one, some };
}
