import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure } from '../story/types.ts';
import { lowerFirst, type Wording } from '../wording/index.ts';

type Said = Pick<QuotedFigure, 'by' | 'saidBy'>;

/** Who says so: by the name on file, else as the text has it, by name or by words such as “the police”. */
export function sayerName(
  edition: Edition,
  { by, saidBy }: Said,
  { figures: { called } }: Wording,
): string | null {
  const words = saidBy?.words ?? null;
  return (
    edition.people.get(by ?? '')?.name ?? (words === null ? (saidBy?.name ?? null) : called(words))
  );
}

/**
 * Who says so, and that the text has it where they have no file; that nobody is named, where an editor has gone over
 * the figure and found nobody; `null` where nobody has.
 */
export function sayer(
  edition: Edition,
  { by, saidBy, byNobody, counts }: Said & Pick<QuotedFigure, 'byNobody' | 'counts'>,
  words: Wording,
): string | null {
  const name = sayerName(edition, { by, saidBy }, words);
  if (name === null) return counts === null && !byNobody ? null : words.figures.nobody;
  return edition.people.has(by ?? '') ? name : words.figures.inText(name);
}

/** The same for all figures of which one and the same says so. */
export function voiceOf({ by, saidBy, byNobody }: Said & Pick<QuotedFigure, 'byNobody'>): string {
  const inText = saidBy && (saidBy.words === null ? saidBy.name : lowerFirst(saidBy.words));
  return JSON.stringify(by === null ? [byNobody, inText] : by);
}

/** Who says so and as of when, in one line. */
export function attribution(edition: Edition, figure: QuotedFigure, words: Wording): string | null {
  const date = figure.asOf === null ? null : words.figures.asOf(words.longDate(figure.asOf));
  return [sayer(edition, figure, words), date].filter((part) => part !== null).join(', ') || null;
}
