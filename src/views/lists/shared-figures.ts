import { publishedStories, type Edition } from '../../edition/edition.ts';
import { thingsOnce } from '../../edition/told-once.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { wordsFor } from '../../wording/index.ts';
import { samenessOf } from '../../story/sameness.ts';
import { figureFace, type FigureFace } from '../../telling/figures/figure-parts.ts';

/** A figure that several stories tell: as the story published last has it, and in how many it stands. */
export interface SharedFigure {
  slug: string;
  /** The language of the story. */
  lang: string;
  id: string;
  face: FigureFace;
  words: string;
}

/** Figures that are the same, and open to the same side, in several stories; those in most stories first. */
export function sharedFigures(edition: Edition, most: number): SharedFigure[] {
  const told = thingsOnce(
    edition,
    publishedStories(edition).flatMap((story) =>
      story.figures
        .filter(({ value, counts }) => value !== null && counts !== null)
        .map((figure) => ({ story, figure })),
    ),
    ({ figure }) => figure.id,
  );
  const same = Map.groupBy(told, ({ figure }) =>
    JSON.stringify([figure.bound, samenessOf(figure)]),
  );
  return [...same.values()]
    .flatMap(([first, ...others]) => {
      const slugs = new Set([first, ...others].map((each) => each?.story.slug));
      return first && slugs.size > 1 ? [{ ...first, stories: slugs.size }] : [];
    })
    .toSorted((a, b) => b.stories - a.stories)
    .slice(0, most)
    .map(({ story, figure, stories }) => sharedFigure(story, figure, stories));
}

function sharedFigure({ slug, lang }: Story, figure: QuotedFigure, stories: number): SharedFigure {
  const counted = figure.said.counts ?? '';
  return {
    slug,
    lang,
    id: figure.id,
    face: figureFace(figure),
    words: wordsFor({ lang }).figures.inStories(counted, stories),
  };
}
