import type { StoryData } from '../front-matter/story-data.ts';
import { problem, type Place, type Problem } from '../checking/problem.ts';

/** A problem of the reading and the ids of the figures or quotations that it touches. */
export interface Raised {
  problem: Problem;
  ids: readonly string[];
}

/**
 * Takes out what a note of the story answers: a problem of its code at one of the ids that the note is on.
 * A note that answers nothing is a problem itself.
 */
export function answered(
  raised: readonly Raised[],
  notes: StoryData['notes'],
  placeOf: (path: readonly (string | number)[]) => Place,
): Problem[] {
  const open = new Set(raised);
  const unmatched = notes.flatMap(({ answers, on }, index) => {
    if (answers === null) return [];
    const matching = raised.filter(
      ({ problem: { code }, ids }) => code === answers && ids.some((id) => on.includes(id)),
    );
    for (const match of matching) open.delete(match);
    if (matching.length > 0) return [];
    return [
      problem(
        'answer-unmatched',
        placeOf(['notes', index, 'answers']),
        `an answer to “${answers}”`,
      ),
    ];
  });
  return [...[...open].map((item) => item.problem), ...unmatched];
}
