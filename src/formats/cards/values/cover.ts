import { publishedStories, type Edition } from '../../../edition/edition.ts';
import type { Site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';
import { keyFigures } from '../../../telling/figures/key-figures.ts';
import type { StoryCard } from '../card.ts';
import type { EditionCover } from '../cover.ts';
import { markedFigure } from './figure-card.ts';
import { siteCard } from './site-card.ts';
import { storyFace } from './story-card.ts';

/** What the cover of a story says: what its card does, with one figure more. */
export function storyCover(story: Story, site: Site): StoryCard {
  return { ...storyFace(story, site.name), figures: keyFigures(story).map(markedFigure) };
}

/** More than a cover has room for. */
const mostHeadlines = 8;

/**
 * What the cover of the whole edition says.
 * @param date the day that it is of, as it is printed
 */
export function editionCover(edition: Edition, site: Site, date: string): EditionCover {
  const stories = publishedStories(edition);
  // Beneath several headlines they would seem to be of the last.
  const figures = stories.length === 1 ? stories.flatMap(keyFigures) : [];
  return {
    ...siteCard(edition, site),
    figures: figures.map(markedFigure),
    date,
    headlines: stories.slice(0, mostHeadlines).map(({ headline }) => headline),
  };
}
