import type { FoundFigure } from '../reading/types.ts';

/** A figure as an editor knows it: with its unit, once. */
export const named = ({ text, unit }: Pick<FoundFigure, 'text' | 'unit'>): string =>
  unit === null || text.toLowerCase().includes(unit.toLowerCase()) ? text : `${text} ${unit}`;

/** “4, 7 and 9”. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
