import { statesTheSame } from '../../story/counterparts.ts';
import type { Quotation, QuotedFigure, Story } from '../../story/types.ts';

/**
 * Ids of an original for figures and quotations of its translation that have none yet: of figures that state the same and
 * are the only two that do, and of quotations of one speaker, one after the other, where both stories have as many of them.
 * @param taken ids that the translation has already
 */
export function counterpartIds(
  story: Story,
  original: Story,
  unnamed: ReadonlySet<QuotedFigure | Quotation>,
  taken: ReadonlySet<string>,
): ReadonlyMap<QuotedFigure | Quotation, string> {
  const ids = new Map<QuotedFigure | Quotation, string>();
  const free = <Item extends { id: string }>(items: readonly Item[]) =>
    items.filter(({ id }) => !taken.has(id));
  const figures = story.figures.filter((figure) => unnamed.has(figure));
  const theirs = free(original.figures);
  const isSame = (figure: QuotedFigure, other: QuotedFigure) =>
    figure.value !== null &&
    statesTheSame({ figure, lang: story.lang }, { figure: other, lang: original.lang });
  for (const figure of figures) {
    const [other, ...more] = theirs.filter((each) => isSame(figure, each));
    if (!other || more.length > 0) continue;
    if (figures.filter((each) => isSame(each, other)).length === 1) ids.set(figure, other.id);
  }
  const said = Map.groupBy(free(original.quotations), ({ by }) => by);
  const quotations = story.quotations.filter((quotation) => unnamed.has(quotation));
  for (const [by, own] of Map.groupBy(quotations, (quotation) => quotation.by)) {
    const others = said.get(by) ?? [];
    if (by === null || own.length !== others.length) continue;
    own.forEach((quotation, index) => {
      const id = others[index]?.id;
      if (id !== undefined) ids.set(quotation, id);
    });
  }
  return ids;
}
