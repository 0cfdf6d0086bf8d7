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
 * Ids of a story whose addresses on record lead elsewhere or were withdrawn: at none of them may another figure or
 * quotation stand.
 */
export function goneIds(
  register: readonly Pick<RegisterLine, 'path' | 'state'>[],
  slug: string,
): ReadonlySet<string> {
  const withdrawn = [...takenOut(register).values()].filter((each) => each.slug === slug);
  const moved = register.filter(({ state }) => state.is === 'moved').map(({ path }) => path);
  const own = new RegExp(`^stories/${RegExp.escape(slug)}/(?:figures|quotations)/([^/]+)/$`);
  return new Set([
    ...withdrawn.flatMap(({ id }) => id ?? []),
    ...moved.flatMap((path) => own.exec(path)?.[1] ?? []),
  ]);
}
