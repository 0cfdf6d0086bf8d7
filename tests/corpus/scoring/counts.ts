/** Adds counts key by key, beginning with `zero`. */
export function sumOf<Key extends string>(
  zero: Readonly<Record<Key, number>>,
  all: readonly Readonly<Record<Key, number>>[],
): Record<Key, number> {
  const sum: Record<Key, number> = { ...zero };
  for (const counts of all) {
    for (const key in zero) sum[key] += counts[key];
  }
  return sum;
}

/** A share in per cent; of nothing it is `null`. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

/** F1 in per cent: twice what is right of all that is marked and all that is found. */
export function f1({ marked, found, right }: { marked: number; found: number; right: number }) {
  return share(2 * right, marked + found);
}
