import { publishedStories, type Edition } from '../../edition/edition.ts';
import { ofEdition } from '../../edition/of-edition.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { longDate, story as wording } from '../../wording/index.ts';
import { samenessOf } from '../../story/sameness.ts';
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

interface Standing {
  story: Story;
  figure: QuotedFigure;
}

/** Every figure of the published stories, in order, and the places there of those that are the same. */
const figuresOf = ofEdition((edition) => {
  const standings = publishedStories(edition).flatMap((story) =>
    story.figures.map((figure): Standing => ({ story, figure })),
  );
  const alike = new Map<string, number[]>();
  for (const [place, { figure }] of standings.entries()) {
    for (const key of keysOf(figure)) {
      const places = alike.get(key);
      if (places) places.push(place);
      else alike.set(key, [place]);
    }
  }
  return { standings, alike };
});

/**
 * Where else a figure stands: in other stories that are published, those of the same series, and those of the
 * same number, in the same measure, that count the same thing by the same words.
 */
export function sameFigure(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
): FigureElsewhere[] {
  const { standings, alike } = figuresOf(edition);
  const places = new Set(keysOf(figure).flatMap((key) => alike.get(key) ?? []));
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => standings[place] ?? [])
    .filter((found) => found.story.slug !== story.slug)
    .map((found) => ({
      slug: found.story.slug,
      id: found.figure.id,
      phrase: phraseOf(found.figure),
      asOf: found.figure.asOf === null ? null : longDate(found.figure.asOf),
      headline: found.story.headline,
      from: wording.dateline(found.story.dateline.place, longDate(found.story.dateline.date)),
    }));
}

/** Figures that share one of these belong together: those of a series, and those that are the same. */
function keysOf(figure: QuotedFigure): string[] {
  const { series } = figure;
  const sameness = samenessOf(figure);
  return [
    ...(series === null ? [] : [`series ${series}`]),
    ...(sameness === null ? [] : [`same ${sameness}`]),
  ];
}
