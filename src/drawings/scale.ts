/** A share of the width as SVG takes it: `0.3756` is `37.56%`. Two decimals, the same on every machine. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** A length in rem as SVG takes it. */
export const rem = (length: number): string => `${Number(length.toFixed(2))}rem`;

/** How a shape looks where there is no stylesheet: an outline, so that words on it can be read. */
export const outline = { fill: 'none', stroke: 'currentColor' } as const;

/** Of a mark that stands over its own origin: within a drawing it would be clipped there. */
export const unclipped = { overflow: 'visible' } as const;

/** The sum of printed numbers, without the traces of binary fractions: 1.1 and 2.2 make 3.3. */
export function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
}

/** The one value to draw a figure by: a range is drawn by its far end. */
export function drawnValue(value: number | readonly [number, number] | null): number {
  if (value === null) return 0;
  return typeof value === 'number' ? value : value[1];
}
