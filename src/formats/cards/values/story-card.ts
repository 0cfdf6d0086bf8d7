import { sectionName } from '../../../telling/section-name.ts';
import type { Edition } from '../../../edition/edition.ts';
import type { Story } from '../../../story/types.ts';
import { keyFigures } from '../../../telling/figures/key-figures.ts';
import { attribution } from '../../../telling/attribution.ts';
import { isolated, wordsFor } from '../../../wording/index.ts';
import type { StoryCard } from '../card.ts';
import { markedFigure } from './figure-card.ts';

/** What the card of a story says. */
export function storyCard(edition: Edition, story: Story, site: string): StoryCard {
  const words = wordsFor(story);
  const figures = keyFigures(story)
    .slice(0, 2)
    .map((figure) => ({ ...markedFigure(figure), says: attribution(edition, figure, words) }));
  return { ...storyFace(story, site), figures };
}

/** The same without its figures. */
export function storyFace(story: Story, site: string): Omit<StoryCard, 'figures'> {
  const { headline, standfirst, lang, dateline, section } = story;
  const { longDate, story: wording } = wordsFor(story);
  return {
    kind: 'story',
    lang,
    site,
    section: sectionName(section),
    headline,
    standfirst,
    dateline: wording.dateline(isolated(dateline.place), longDate(dateline.date)),
  };
}
