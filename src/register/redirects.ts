import { byCodeUnit } from '../by-code-unit.ts';
import type { RegisterLine } from './format.ts';

type Lines = readonly Pick<RegisterLine, 'path' | 'state'>[];

/**
 * Where a path leads in the end, however often what stood there moved; a path that did not move is its own end. `null`
 * where the moves go around in a circle.
 */
export function endOfMoves(register: Lines): (path: string) => string | null {
  const moves = movesOf(register);
  const ends = new Map<string, string | null>();
  return (path) => {
    const passed = new Set<string>();
    let at = path;
    let next: string | undefined;
    while (!ends.has(at) && !passed.has(at) && (next = moves.get(at)) !== undefined) {
      passed.add(at);
      at = next;
    }
    const known = passed.has(at) ? null : ends.get(at);
    const end = known === undefined ? at : known;
    for (const each of passed) ends.set(each, end);
    return end;
  };
}

/**
 * The slug under which a story was published first, for each that moved since. Of several that moved straight to one
 * it is the first by code unit.
 */
export function firstSlugs(register: Lines): Map<string, string> {
  const moves = movesOf(register);
  const formerOf = new Map<string, string>();
  for (const [path, to] of [...moves].sort(([a], [b]) => byCodeUnit(b, a))) {
    const [former, slug] = [storySlug(path), storySlug(to)];
    if (former !== null && slug !== null) formerOf.set(slug, former);
  }
  const first = (slug: string) => {
    let at = slug;
    for (let former: string | undefined; (former = formerOf.get(at)) !== undefined;) at = former;
    return at;
  };
  // From a path that moved itself one could walk in a circle; to one that stands still no circle leads.
  const standing = [...formerOf.keys()].filter((slug) => !moves.has(`stories/${slug}/`));
  return new Map(standing.map((slug) => [slug, first(slug)]));
}

/** `stories/grain-ship/` to `grain-ship`; `null` for the path of anything but a story itself. */
export function storySlug(path: string): string | null {
  return /^stories\/([^/]+)\/$/.exec(path)?.[1] ?? null;
}

function movesOf(register: Lines): Map<string, string> {
  return new Map(
    register.flatMap(({ path, state }) =>
      state.is === 'moved' ? [[path, state.to] as const] : [],
    ),
  );
}
