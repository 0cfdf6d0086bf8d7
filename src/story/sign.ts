import type { FoundFigure } from '../reading/types.ts';

/** The unit that is part of the number as it is printed, “$” or “%”; '' where there is none: five million people are not “$5 million”. */
export const signOf = ({ unit, text }: Pick<FoundFigure, 'unit' | 'text'>): string =>
  unit !== null && text.includes(unit) ? unit : '';
