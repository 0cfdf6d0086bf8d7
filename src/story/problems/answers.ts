import type { StoryData } from '../../front-matter/story-data.ts';
import type { Stretch } from '../note-words.ts';
import { problem, type Place, type Problem } from '../../checking/problem.ts';

/** A problem of the reading and the ids of the figures or quotations that it touches. */
export interface Raised {
  problem: Problem;
  ids: readonly string[];
  /** The words of the prose that it is about, where they are no figure and no quotation. */
  stretch?: Stretch;
}

/** Whether the words of a note hold those that a problem is about. */
function holds(words: Stretch | null, stretch: Stretch | undefined): boolean {
  return (
    words !== null &&
    stretch !== undefined &&
    words.passage === stretch.passage &&
    words.span.start <= stretch.span.start &&
    stretch.span.end <= words.span.end
  );
}

/**
 * Takes out what a note of the story answers: a problem of its code at one of the ids that the note is on, or in its words.
 * A note that answers nothing is a problem itself.
 * @param words where the words of each note stand; `null` for a note that is on none
 */
export function answered(
  raised: readonly Raised[],
  notes: StoryData['notes'],
  words: readonly (Stretch | null)[],
  placeOf: (path: readonly (string | number)[]) => Place,
): Problem[] {
  const open = new Set(raised);
  const unmatched = notes.flatMap(({ answers, on }, index) => {
    if (answers === null) return [];
    const matching = raised.filter(
      ({ problem: { code }, ids, stretch }) =>
        code === answers &&
        (ids.some((id) => on.includes(id)) || holds(words[index] ?? null, stretch)),
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
