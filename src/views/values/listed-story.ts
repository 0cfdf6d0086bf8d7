import type { Story } from '../../story/types.ts';
import { translationLinks } from '../../telling/translations.ts';
import { markedHead } from '../marked-head.ts';
import type { Among } from './among.ts';

/** A story as lists tell it, its figures marked in headline and standfirst. */
export type ListedStory = ReturnType<typeof listed>;

export function listed(story: Story, { edition, links }: Pick<Among, 'edition' | 'links'>) {
  const { slug, headline, lang, published, section, topics, dateline, firstReportedBy } = story;
  return {
    ...{ slug, headline, lang, published, section, topics, dateline, firstReportedBy },
    markedHeadline: markedHead(story, 'headline', null),
    markedStandfirst: markedHead(story, 'standfirst', links),
    translations: translationLinks(edition, story),
    figures: story.figures.length,
    quotations: story.quotations.length,
  };
}
