import { publishedStories, type Edition } from '../../edition/edition.ts';
import { thingsOnce } from '../../edition/translations/told-once.ts';
import type { QuotedFigure } from '../../story/types.ts';
import { siteWords, wordsFor } from '../../wording/index.ts';
import { samenessOf } from '../../story/figures/sameness.ts';
import { attribution } from '../../telling/attribution.ts';
import {
  countsAfterNumber,
  figureFace,
  type FigureFace,
} from '../../telling/figures/figure-parts.ts';
import { tellingsOf, type Standing } from '../../telling/figures/quantities.ts';

/** A figure that several stories tell: as the last published has it that names who says so, and which stories those are. */
interface SharedFigure extends Standing {
  stories: readonly string[];
}

/** What is the same of a figure that several stories tell: the number, what it counts and the side to which it is open. */
export const likeness = (figure: QuotedFigure): string =>
  JSON.stringify([figure.bound, samenessOf(figure)]);

/** Figures that are the same, open to the same side and of one day, in several stories; those in most stories first. */
export function sharedFigures(edition: Edition): SharedFigure[] {
  const told = thingsOnce(
    edition,
    publishedStories(edition).flatMap((story) =>
      story.figures
        .filter(({ value, counts }) => value !== null && counts !== null)
        .map((figure) => ({ story, figure })),
    ),
    ({ figure }) => figure.id,
  );
  const order = [...new Set(told.map(({ story }) => story.slug))];
  const same = Map.groupBy(told, ({ figure }) => likeness(figure));
  return [...same.values()]
    .flatMap(tellingsOf)
    .flatMap((those) => {
      const slugs = new Set(those.map(({ story }) => story.slug));
      const stories = order.filter((slug) => slugs.has(slug));
      const told = those.find(({ figure }) => figure.by !== null) ?? those[0];
      return told && stories.length > 1 ? [{ ...told, stories }] : [];
    })
    .toSorted((a, b) => b.stories.length - a.stories.length);
}

/** A figure as it is listed by itself. */
export interface ListedFigure {
  slug: string;
  /** The language of the story. */
  lang: string;
  id: string;
  face: FigureFace;
  /** What it counts, and in how many stories if in several. */
  words: string;
  /** Who says so and as of when, if anybody does. */
  says: string | null;
}

/** A figure as it is listed by itself, with the stories that tell it where they are several. */
export function listedFigure(
  edition: Edition,
  { story: { slug, lang }, figure, stories = [] }: Standing & Partial<SharedFigure>,
): ListedFigure {
  const counts = countsAfterNumber(figure) ?? '';
  const { inStories } = wordsFor({ lang }).figures;
  return {
    ...{ slug, lang, id: figure.id, face: figureFace(figure) },
    words: stories.length > 1 ? inStories(counts, stories.length) : counts,
    says: attribution(edition, figure, siteWords),
  };
}
