/**
 * The first whole number from `from` on and before `to` for which something holds, found by halves; `to` where there is
 * none. What holds for one must hold for all behind it.
 */
export function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
