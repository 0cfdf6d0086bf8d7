import { cuesOf, isBehind, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { Cue } from '../wording.ts';

/** Between a count and the time as far as which it goes stand no more words. */
const AS_FAR = 3;

/** “By Tuesday”, “hasta el martes”: words that lead to a time. */
function untilsIn({ told }: Mention): Cue[] {
  const times = cuesOf(told, 'time');
  return cuesOf(told, 'until').filter(({ to }) =>
    times.some(({ from }) => from === to || from === to + 1),
  );
}

/**
 * “1,200 on Monday, 1,900 by Tuesday and 2,600 in all”: each count is what there was by then, and holds the one before, so
 * that they make no sum.
 */
export function areRunning(parts: readonly Mention[], total: Mention): boolean {
  const counts = [...parts, total];
  const isGrowing = counts.every((one, at) => {
    const last = counts[at - 1];
    return !last || (isBehind(one, last) && valueOf(one) > valueOf(last));
  });
  return (
    isGrowing &&
    parts.some((one) =>
      untilsIn(one).some(
        (until) => Math.max(until.from - one.to, one.from - until.to - 1) <= AS_FAR,
      ),
    )
  );
}
