/** Something that leads to something else, and for what cause. */
interface Arrow {
  from: string;
  to: string;
  because: string;
}

/**
 * Circles among arrows: for each knot of places that lead to one another, a way round, arrow by arrow, as a text.
 * Each knot is told once, by a shortest way from the first of its places.
 */
export function circlesOf(arrows: readonly Arrow[]): string[] {
  const from = Map.groupBy(arrows, (arrow) => arrow.from);
  const told = new Set<string>();
  return [...from.keys()].sort().flatMap((start) => {
    if (told.has(start)) return [];
    const way = wayRound(start, from);
    for (const { to } of way) told.add(to);
    return way.length === 0
      ? []
      : [way.map(({ from, to, because }) => `${from} → ${to}: ${because}`).join('\n')];
  });
}

/** The shortest way from a place back to itself; empty where there is none. */
function wayRound(start: string, from: ReadonlyMap<string, readonly Arrow[]>): Arrow[] {
  const ways = new Map<string, Arrow[]>([[start, []]]);
  for (const [place, way] of ways) {
    for (const arrow of from.get(place) ?? []) {
      if (arrow.to === start) return [...way, arrow];
      if (!ways.has(arrow.to)) ways.set(arrow.to, [...way, arrow]);
    }
  }
  return [];
}
