import type { Place } from '../../checking/problem.ts';

/** Why something cannot be taken out, where that shows. */
export interface Refusal {
  place: Place;
  found: string;
  expected: string;
  mend: string;
}
