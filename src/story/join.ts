import type { Problem } from '../checking/problem.ts';
import type { StoryData } from '../front-matter/story-data.ts';
import type { ProsePassage } from '../markdown/passages.ts';
import type { Language } from '../reading/languages/language.ts';
import { cellNames } from './prose/cell-names.ts';
import { quotation, quotedFigure } from './found.ts';
import type { House } from './problems/house-checks.ts';
import type { ReadProse } from './read-prose.ts';
import { plainName } from './words.ts';
import { sayersIn } from './figures/sayers.ts';
import type { QuotedFigure, Quotation } from './types.ts';

/** What the prose states joined to what front matter adds. */
interface Joined {
  figures: QuotedFigure[];
  quotations: Quotation[];
  /** Those that have no id in front matter yet. */
  unnamed: ReadonlySet<QuotedFigure | Quotation>;
  problems: Problem[];
}

/**
 * Joins the figures and quotations of a reading to what front matter says of them. `speakers` are ids of people
 * by the names that a text may call them, `publisher` the name of the house. What has no id gets one that lasts for this reading alone.
 */
export function join(
  data: StoryData,
  { reading, matched }: Pick<ReadProse, 'reading' | 'matched'>,
  passages: readonly ProsePassage[],
  { speakers, publisher }: Pick<House, 'speakers' | 'publisher'>,
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
  const house = speakers.get(plainName(publisher)) ?? null;
  const figures = reading.figures.flatMap((found, order) => {
    const passage = passages[found.passage];
    const addition = data.figures[matched.figures.matches[order] ?? -1];
    const setting = { language, order, headings: before(found.passage) };
    const sayer = sayerOf(found, addition);
    const told = { ...sayer, isOurs: house !== null && sayer.by === house };
    return passage ? named(quotedFigure(found, passage, addition, told, setting), addition) : [];
  });
  return {
    figures,
    quotations,
    unnamed,
    problems: matched.problems,
  };
}
