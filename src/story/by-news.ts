import { byCodeUnit } from '../by-code-unit.ts';
import type { Story } from './types.ts';

/**
 * Stories by the day that they tell of, the newest first: for lists that show that day, which would look unordered by
 * publication where a story is written long after its news. Those of one day keep their order.
 */
export function byNews<Told extends Pick<Story, 'dateline'>>(stories: readonly Told[]): Told[] {
  return stories.toSorted((a, b) => byCodeUnit(b.dateline.date, a.dateline.date));
}
