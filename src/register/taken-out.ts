import type { RegisterLine } from './format.ts';
import { endOfMoves, storySlug } from './redirects.ts';

/** A page of a story that was withdrawn while its story stayed. */
export interface TakenOut {
  /** That of the story now, which may have moved since. */
  slug: string;
  /** The figure or quotation; `null` for a list of them. */
  id: string | null;
}

/** What was taken out of stories, by the paths of its pages. */
export function takenOut(
  register: readonly Pick<RegisterLine, 'path' | 'state'>[],
): ReadonlyMap<string, TakenOut> {
  const endOf = endOfMoves(register);
  return new Map(
    register.flatMap(({ path, state }) => {
      const [, story = '', id = null] =
        /^(stories\/[^/]+\/)(?:figures|quotations)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
      const slug = storySlug(endOf(story) ?? '');
      return state.is !== 'withdrawn' || slug === null ? [] : [[path, { slug, id }] as const];
    }),
  );
}

/**
 * Tells of a story the ids whose addresses on record lead elsewhere or were withdrawn: at none of them may another figure or
 * quotation stand. The record is gone through once for all stories.
 */
export function goneIds(
  register: readonly Pick<RegisterLine, 'path' | 'state'>[],
): (slug: string) => ReadonlySet<string> {
  const moved = register.flatMap(({ path, state }) => {
    const [, slug, id] = /^stories\/([^/]+)\/(?:figures|quotations)\/([^/]+)\/$/.exec(path) ?? [];
    return state.is !== 'moved' || slug === undefined || id === undefined ? [] : [{ slug, id }];
  });
  const gone = Map.groupBy([...takenOut(register).values(), ...moved], ({ slug }) => slug);
  return (slug) => new Set((gone.get(slug) ?? []).flatMap(({ id }) => id ?? []));
}
