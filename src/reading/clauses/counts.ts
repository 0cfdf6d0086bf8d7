/** How many there are between two places. */
export type Between = (from: number, to: number) => number;

/**
 * Counts some items up to each of them, so that what stands between any two is known at once. They are counted when that is
 * first asked, which of most passages nobody does.
 */
export function counted<Item>(
  items: Readonly<ArrayLike<Item>>,
  count: (item: Item) => number,
): Between {
  let counts: readonly number[] | null = null;
  return (from, to) => {
    counts ??= countsOf(items, count);
    return (counts[to] ?? 0) - (counts[from] ?? 0);
  };
}

function countsOf<Item>(items: Readonly<ArrayLike<Item>>, count: (item: Item) => number): number[] {
  const counts = new Array<number>(items.length + 1).fill(0);
  for (let at = 0, sum = 0; at < items.length; at++)
    counts[at + 1] = sum += count(items[at] as Item);
  return counts;
}
