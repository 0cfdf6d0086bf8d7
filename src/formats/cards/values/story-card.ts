import type { Story } from '../../../story/types.ts';
import { keyFigures } from '../../../telling/figures/key-figures.ts';
import { frame, longDate, story as wording } from '../../../wording/index.ts';
import type { StoryCard } from '../card.ts';
import { markedFigure } from './figure-card.ts';

/** What the card of a story says. */
export function storyCard(story: Story, site: string): StoryCard {
  const { headline, standfirst, lang, dateline, section } = story;
  return {
    kind: 'story',
    lang,
    site,
    section: frame.section(section),
    headline,
    standfirst,
    dateline: wording.dateline(dateline.place, longDate(dateline.date)),
    figures: keyFigures(story).slice(0, 2).map(markedFigure),
  };
}
