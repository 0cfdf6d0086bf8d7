/** Counts up to each of some items, so that what stands between any two of them is known at once. */
export function countsOf<Item>(
  items: Readonly<ArrayLike<Item>>,
  count: (item: Item) => number,
): Int32Array {
  const counts = new Int32Array(items.length + 1);
  for (let at = 0, sum = 0; at < items.length; at++)
    counts[at + 1] = sum += count(items[at] as Item);
  return counts;
}

/** What those counts tell of the items between two places. */
export const between = (counts: Int32Array, from: number, to: number): number =>
  (counts[to] ?? 0) - (counts[from] ?? 0);
