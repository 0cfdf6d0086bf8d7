import type { FoundFigure } from '../../reading/types.ts';
import type { QuotedFigure } from '../types.ts';

/** The unit that is part of the number as it is printed, “$” or “%”; '' where there is none: five million people are not “$5 million”. */
const signOf = ({ unit, text }: Pick<FoundFigure, 'unit' | 'text'>): string =>
  unit !== null && text.includes(unit) ? unit : '';

/** How much a figure states: figures of one amount have the same number under the same sign; `null` of what is no number. */
export function amountOf(figure: FoundFigure): string | null {
  return figure.value === null ? null : JSON.stringify([figure.value, signOf(figure)]);
}

/**
 * What two figures have in common that are the same: the same amount, in the same measure, of the same thing by the same
 * words. `null` of a figure that is the same as no other, since it does not say what it counts.
 */
export function samenessOf(figure: QuotedFigure): string | null {
  const { measuredIn, counts, unit } = figure;
  const amount = amountOf(figure);
  const counted = counts ?? unit;
  if (amount === null || counted === null) return null;
  return JSON.stringify([amount, measuredIn, counted]);
}
