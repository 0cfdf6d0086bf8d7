import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure } from '../story/types.ts';
import { figures as wording, longDate } from '../wording/index.ts';

/**
 * Who says so, by name; that nobody is named, where an editor has gone over the figure and found nobody;
 * `null` where nobody has.
 */
export function sayer(
  edition: Edition,
  { by, byNobody, counts }: Pick<QuotedFigure, 'by' | 'byNobody' | 'counts'>,
): string | null {
  const name = by === null ? undefined : edition.people.get(by)?.name;
  return name ?? (counts === null && !byNobody ? null : wording.nobody);
}

/** Who says so and as of when, in one line. */
export function attribution(edition: Edition, figure: QuotedFigure): string | null {
  const date = figure.asOf === null ? null : wording.asOf(longDate(figure.asOf));
  return [sayer(edition, figure), date].filter((part) => part !== null).join(', ') || null;
}
