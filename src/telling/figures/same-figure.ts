import { publishedStories, type Edition } from '../../edition/edition.ts';
import { thingsOnce } from '../../edition/translations/told-once.ts';
import { translationsOf } from '../../edition/translations/translations.ts';
import { ofEdition } from '../../edition/of-edition.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { isolated, wordsFor } from '../../wording/index.ts';
import { samenessOf } from '../../story/figures/sameness.ts';
import type { FigureElsewhere } from '../prose/figure-elsewhere.ts';
import { phraseOf } from './figure-parts.ts';

interface Standing {
  story: Story;
  figure: QuotedFigure;
}

/** The figures of the published stories, by what those that are the same have in common. */
const alike = ofEdition((edition) =>
  Map.groupBy(
    publishedStories(edition).flatMap((story) =>
      story.figures.map((figure): Standing => ({ story, figure })),
    ),
    ({ figure }) => samenessOf(figure),
  ),
);

/**
 * Where else a figure stands: in other stories that are published, of the same number, in the same measure, counting the
 * same thing by the same words. What one series tells elsewhere is told on its page.
 */
export function sameFigure(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
): FigureElsewhere[] {
  const sameness = samenessOf(figure);
  if (sameness === null) return [];
  const words = wordsFor(story);
  const { longDate } = words;
  const tellings = new Set([story, ...translationsOf(edition, story)]);
  const others = (alike(edition).get(sameness) ?? []).filter((found) => !tellings.has(found.story));
  return thingsOnce(edition, others, (found) => found.figure.id).map((found) => ({
    slug: found.story.slug,
    id: found.figure.id,
    phrase: phraseOf(found.figure, words),
    asOf: found.figure.asOf === null ? null : longDate(found.figure.asOf),
    headline: found.story.headline,
    from: words.story.dateline(
      isolated(found.story.dateline.place),
      longDate(found.story.dateline.date),
    ),
  }));
}
