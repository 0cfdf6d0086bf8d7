import { withNearest } from '../checking/nearest.ts';
import { type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import type { Story } from '../story/types.ts';
import type { RegisterLine } from './format.ts';
import { takenOut } from './taken-out.ts';

/**
 * Corrections of what a story never had, and those that do not say what stands there now though it was not taken out. What was
 * taken out is in no text any more; the register remembers it.
 */
export function correctionProblems(
  stories: readonly Story[],
  register: readonly RegisterLine[],
  sourceOf: (file: string) => string,
): Problem[] {
  const taken = Map.groupBy(takenOut(register).values(), ({ slug }) => slug);
  return stories.flatMap((story) => {
    if (story.corrections.length === 0) return [];
    const here = new Set([...story.figures, ...story.quotations].map(({ id }) => id));
    const gone = new Set((taken.get(story.slug) ?? []).flatMap(({ id }) => id ?? []));
    const { data, placeOf } = readStoryData(story.file, sourceOf(story.file));
    return (data?.corrections ?? []).flatMap(({ on, now }, index) => [
      ...on.flatMap((id, at) => {
        if (here.has(id) || gone.has(id)) return [];
        const place = placeOf(['corrections', index, 'on', ...(on.length > 1 ? [at] : [])]);
        return [problem('correction-unmatched', place, withNearest(id, here))];
      }),
      ...(now === null ? on.filter((id) => here.has(id)) : [])
        .slice(0, 1)
        .map((id) => problem('correction-open', placeOf(['corrections', index]), quoted(id))),
    ]);
  });
}
