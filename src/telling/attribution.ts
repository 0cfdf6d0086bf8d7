import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure } from '../story/types.ts';
import type { Wording } from '../wording/index.ts';

/**
 * Who says so, by name; that nobody is named, where an editor has gone over the figure and found nobody;
 * `null` where nobody has.
 */
export function sayer(
  edition: Edition,
  { by, byNobody, counts }: Pick<QuotedFigure, 'by' | 'byNobody' | 'counts'>,
  words: Wording,
): string | null {
  const name = by === null ? undefined : edition.people.get(by)?.name;
  return name ?? (counts === null && !byNobody ? null : words.figures.nobody);
}

/** Who says so and as of when, in one line. */
export function attribution(edition: Edition, figure: QuotedFigure, words: Wording): string | null {
  const date = figure.asOf === null ? null : words.figures.asOf(words.longDate(figure.asOf));
  return [sayer(edition, figure, words), date].filter((part) => part !== null).join(', ') || null;
}
