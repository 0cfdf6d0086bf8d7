import { scaleOf } from '../measures.ts';
import { cueBefore, isSpan, type Mention } from '../mentions.ts';
import { periodName } from '../times/periods.ts';
import { setsNear } from '../set-words.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, isWithin, want } from './things.ts';
import { tied, type Tie } from './tie.ts';
import { beside } from './window.ts';

/** So many sentences around an interval may tell how often something comes in a longer time. */
const REACH = 2;
/** What comes so many times more or less often is something else. */
const FARTHEST = 4;
/** A last one may come at the end of the time as well as at its beginning. */
const FENCE = 1;
const GRAIN = 1e-6;

/** “Every 20”, of minutes that were told before. */
export const isEvery = (one: Mention): boolean => cueBefore(one, 'interval', 0) !== undefined;

/** “Every 20 minutes”. */
export const isInterval = (one: Mention): boolean => isSpan(one) && isSingle(one) && isEvery(one);

const isCount = (one: Mention): boolean =>
  one.kind === 'count' && isSingle(one) && one.figure.qualifier === null && !isEvery(one);

/** How often an interval comes in one measure of time: “an hour”. */
function timesIn(interval: Mention, measure: string | undefined): number | null {
  const scale = measure === undefined ? null : scaleOf(interval, { ...interval, measure });
  return scale === null ? null : scale / valueOf(interval);
}

/** “Every 20 minutes … three an hour”, “every two days … 15 in the 30 days of April”. */
export function intervalTies(view: View, interval: Mention): Tie[] {
  const near = beside(view, interval, REACH, REACH);
  const spans = [...near.filter(isSingle), ...setsNear(view, interval.told, REACH)].filter(
    (one) => isSpan(one) && !isEvery(one),
  );
  const tieOf = (claim: Mention, of: readonly Mention[], times: number, room: number): Tie[] => {
    const stated = valueOf(claim);
    if (times <= 1 || !isWithin(FARTHEST, times, stated)) return [];
    const holds = Math.abs(times - stated) <= room + GRAIN;
    const wanted = [want(claim, times), want(interval, (valueOf(interval) * times) / stated)];
    return [tied('product', claim, of, holds, wanted)];
  };
  return near.filter(isCount).flatMap((claim) => {
    const often = claim.rate && timesIn(interval, periodName(claim.rate));
    if (often) return tieOf(claim, [interval], often, 0);
    return spans.flatMap((span) => {
      const times = timesIn(interval, span.measure ?? undefined);
      return times === null ? [] : tieOf(claim, [interval, span], times * valueOf(span), FENCE);
    });
  });
}
