import type { Interval } from './interval.ts';

/** Which way a qualifier opens a number: “at least” up, “up to” down, “about” both ways a little. */
export type Opening = 'exact' | 'up' | 'down' | 'around';

/** Counts below this are taken as counted one by one. */
const COUNTED = 100;
/** “About” allows this part of the number at least. */
const ABOUT = 0.05;

/**
 * All that a number may stand for: what rounds to it at its last significant digit (8,000 is 7,500 to 8,500), opened
 * by its qualifier.
 */
export function standsFor(value: number, step: number, opening: Opening): Interval {
  const place = Number.isInteger(value) && Math.abs(value) < COUNTED ? Math.min(step, 1) : step;
  const half = opening === 'around' ? Math.max(place, Math.abs(value) * ABOUT) : place / 2;
  return {
    low: opening === 'down' ? -Infinity : value - half,
    high: opening === 'up' ? Infinity : value + half,
  };
}
