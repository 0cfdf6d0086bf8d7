import { nobody } from '../../front-matter/story-data.ts';
import { holds } from '../../reading/spans.ts';
import type { FoundFigure } from '../../reading/types.ts';
import type { QuotedFigure, Quotation } from '../types.ts';
import { plainName } from '../words.ts';

/** Who says so of a figure: by id where they have a file, and as the text has it. */
type Sayer = Pick<QuotedFigure, 'by' | 'saidBy'>;

/**
 * Tells who says so of each figure: whom front matter names for it, or for the words in marks that it stands in, else
 * whom the text names.
 * @param speakers ids of people by the names that a text may call them
 */
export function sayersIn(
  quotations: readonly Quotation[],
  speakers: ReadonlyMap<string, string>,
): (found: FoundFigure, addition: { by: string | null } | undefined) => Sayer {
  const byPassage = Map.groupBy(quotations, ({ passage }) => passage);
  return ({ passage, span, saidBy }, addition) => {
    const by = addition?.by ?? null;
    if (by === nobody) return { by: null, saidBy: null };
    const around = byPassage
      .get(passage)
      ?.find(({ kind, marked }) => kind !== 'phrase' && holds(marked, span));
    if (by === null && around?.byNobody === true) return { by: null, saidBy: null };
    const inText = saidBy?.name ?? null;
    const named = inText === null ? undefined : speakers.get(plainName(inText));
    return { by: by ?? around?.by ?? named ?? null, saidBy };
  };
}
