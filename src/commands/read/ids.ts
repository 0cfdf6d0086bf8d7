import { maximumEntries } from '../../front-matter/yaml/limits.ts';
import type { Language } from '../../reading/languages/language.ts';
import type { Passage, Reading } from '../../reading/types.ts';
import { surroundings } from '../../register/naming/around.ts';
import { figureId, quotationId } from '../../register/naming/id.ts';

/** An entry of front matter for one figure or quotation; `undefined` where it has none. */
interface Addition {
  id: string | null;
  counts?: string | null;
}

/**
 * Ids for the figures and quotations of a prose: those of front matter, and where there are none, those that
 * registering the text would give; `null` where it could give none.
 */
export function idsFor(
  passages: readonly Passage[],
  language: Language,
  { figures, quotations }: Reading,
  additions: {
    figures: readonly (Addition | undefined)[];
    quotations: readonly (Addition | undefined)[];
  },
): { figures: (string | null)[]; quotations: (string | null)[] } {
  const given = [...additions.figures, ...additions.quotations].map(
    (addition) => addition?.id ?? null,
  );
  const taken = new Set(given.filter((id) => id !== null));
  const tooMany = given.length - taken.size > maximumEntries;
  const named = (addition: Addition | undefined, fresh: () => string): string | null => {
    if (addition?.id != null) return addition.id;
    if (tooMany) return null;
    const id = fresh();
    taken.add(id);
    return id;
  };
  const around = surroundings(passages, figures);
  return {
    figures: figures.map((figure, order) => {
      const addition = additions.figures[order];
      return named(addition, () => {
        const { unit, text } = figure;
        const counts = addition?.counts ?? null;
        return figureId({ counts, unit, text, order, ...around(figure) }, language, taken);
      });
    }),
    quotations: quotations.map(({ speaker, text }, order) =>
      named(additions.quotations[order], () =>
        quotationId({ speaker: speaker ?? '', body: false, text, order }, language, taken),
      ),
    ),
  };
}
