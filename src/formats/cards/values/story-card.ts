import type { Story } from '../../../story/types.ts';
import { keyFigures } from '../../../telling/figures/key-figures.ts';
import { isolated, sentenceCase, wordsFor } from '../../../wording/index.ts';
import type { StoryCard } from '../card.ts';
import { markedFigure } from './figure-card.ts';

/** What the card of a story says. */
export function storyCard(story: Story, site: string): StoryCard {
  const { headline, standfirst, lang, dateline, section } = story;
  const { longDate, story: wording } = wordsFor(story);
  return {
    kind: 'story',
    lang,
    site,
    section: sentenceCase(section),
    headline,
    standfirst,
    dateline: wording.dateline(isolated(dateline.place), longDate(dateline.date)),
    figures: keyFigures(story).slice(0, 2).map(markedFigure),
  };
}
