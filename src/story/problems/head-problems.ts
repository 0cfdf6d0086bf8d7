import { doubtProblems } from '../../checking/doubts.ts';
import { problem } from '../../checking/problem.ts';
import type { Passage, Reading } from '../../reading/types.ts';
import type { Raised } from './answers.ts';
import type { Places } from '../places.ts';
import type { QuotedFigure } from '../types.ts';

/**
 * What headline and standfirst of a story tell an editor: numbers that are none, and numbers that the text
 * contradicts, answered at the figure of the text. `whole` is the reading of `heads` and prose together.
 */
export function headProblems(
  heads: readonly Passage[],
  { figures, doubts }: Reading,
  joined: { figures: readonly QuotedFigure[] },
  places: Places,
): Raised[] {
  const placeAt = (passage: number, position: number) => {
    const head = heads[passage];
    return head ? places.of([head.kind]) : places.at(passage - heads.length, position);
  };
  const inHeads = figures.filter(({ passage }) => passage < heads.length);
  const malformed = inHeads
    .filter((figure) => figure.malformed)
    .map(({ passage, span, text }) => ({
      problem: problem('number-malformed', placeAt(passage, span.start), `“${text}”`),
      ids: [],
    }));
  const ofHeads = doubts.filter(({ passage }) => passage < heads.length);
  const differing = doubtProblems({ figures, doubts: ofHeads }, placeAt).map((differs) => ({
    problem: differs.problem,
    ids: differs.of.flatMap((index) => joined.figures[index - inHeads.length]?.id ?? []),
  }));
  return [...malformed, ...differing];
}
