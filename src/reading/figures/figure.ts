import type { Amount } from '../numbers/amounts.ts';
import type { FoundFigure } from '../types.ts';

/** A figure, with the numbers that it was made from. */
export interface Figure extends Omit<FoundFigure, 'saidBy' | 'why'> {
  amount: Amount;
  end: Amount | null;
  unitEnd: number;
}
