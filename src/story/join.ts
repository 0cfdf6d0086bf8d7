import type { Problem } from '../checking/problem.ts';
import type { StoryData } from '../front-matter/story-data.ts';
import type { ProsePassage } from '../markdown/passages.ts';
import type { Language } from '../reading/languages/language.ts';
import { cellNames } from './prose/cell-names.ts';
import { quotation, quotedFigure } from './found.ts';
import type { ReadProse } from './prose/read-prose.ts';
import { sayersIn } from './figures/sayers.ts';
import type { QuotedFigure, Quotation } from './types.ts';

/** What the prose states joined to what front matter adds. */
export interface Joined {
  figures: QuotedFigure[];
  quotations: Quotation[];
  /** Those that have no id in front matter yet. */
  unnamed: ReadonlySet<QuotedFigure | Quotation>;
  problems: Problem[];
}

/**
 * Joins the figures and quotations of a reading to what front matter says of them. `speakers` are ids of people
 * by the names that a text may call them. What has no id gets one that lasts for this reading alone.
 */
export function join(
  data: StoryData,
  { reading, matched }: Pick<ReadProse, 'reading' | 'matched'>,
  passages: readonly ProsePassage[],
  speakers: ReadonlyMap<string, string>,
  language: Language,
): Joined {
  const { before } = cellNames(passages);
  const unnamed = new Set<QuotedFigure | Quotation>();
  const named = <T extends QuotedFigure | Quotation>(
    item: T,
    addition: { id: string | null } | undefined,
  ): T => {
    if (!addition?.id) unnamed.add(item);
    return item;
  };
  const quotations = reading.quotations.flatMap((found, order) => {
    const passage = passages[found.passage];
    const addition = data.quotations[matched.quotations.matches[order] ?? -1];
    const setting = { language, order, headings: before(found.passage) };
    return passage
      ? named(quotation(found, passage, reading.sentences, addition, speakers, setting), addition)
      : [];
  });
  const sayerOf = sayersIn(quotations, speakers);
  const figures = reading.figures.flatMap((found, order) => {
    const passage = passages[found.passage];
    const addition = data.figures[matched.figures.matches[order] ?? -1];
    const setting = { language, order, headings: before(found.passage) };
    return passage
      ? named(quotedFigure(found, passage, addition, sayerOf(found, addition), setting), addition)
      : [];
  });
  return {
    figures,
    quotations,
    unnamed,
    problems: matched.problems,
  };
}
