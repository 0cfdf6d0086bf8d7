import { publishedStories, type Edition } from '../edition/edition.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { longDate, story as wording } from '../wording/index.ts';
import { phraseOf } from './figure-parts.ts';

/** A figure as it stands in another story. */
export interface FigureElsewhere {
  slug: string;
  id: string;
  phrase: string;
  /** As of when, if the story says so. */
  asOf: string | null;
  headline: string;
  /** Place and date of the story. */
  from: string;
}

/**
 * Where else a figure stands: in other stories that are published, those of the same series, and those of the
 * same number that count the same thing by the same words.
 */
export function sameFigure(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
): FigureElsewhere[] {
  return publishedStories(edition)
    .filter(({ slug }) => slug !== story.slug)
    .flatMap((other) =>
      other.figures
        .filter((found) => isSame(figure, found))
        .map((found) => ({
          slug: other.slug,
          id: found.id,
          phrase: phraseOf(found),
          asOf: found.asOf === null ? null : longDate(found.asOf),
          headline: other.headline,
          from: wording.dateline(other.dateline.place, longDate(other.dateline.date)),
        })),
    );
}

function isSame(figure: QuotedFigure, other: QuotedFigure): boolean {
  if (figure.series !== null && figure.series === other.series) return true;
  if (figure.value === null || String(figure.value) !== String(other.value)) return false;
  const counted = figure.counts ?? figure.unit;
  return counted !== null && counted === (other.counts ?? other.unit);
}
