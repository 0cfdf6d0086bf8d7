import type { Page } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { storyAt } from '../edition/story-at.ts';
import type { Story } from '../story/types.ts';
import { frame, longDate, story as wording } from '../wording/index.ts';

export interface RelatedLink {
  page: Page;
  headline: string;
  /** Publisher and date, or place and date for a story of ours; of a withdrawn one, that it is. */
  from: string;
  why: string;
}

/** The stories that one points to, here and elsewhere. */
export function relatedLinks(edition: Edition, story: Story): RelatedLink[] {
  return story.related.flatMap(({ to, as, why }): RelatedLink[] => {
    const because = wording.relatedWhy(wording.relatedness[as], why);
    if (to.collection === 'elsewhere') {
      const told = edition.elsewhere.get(to.id);
      if (!told) return [];
      const from = wording.dateline(told.publisher, longDate(told.published));
      return [
        { page: { page: 'elsewhere', id: to.id }, headline: told.headline, from, why: because },
      ];
    }
    const ours = storyAt(edition, to.id);
    if (!ours) return [];
    const from =
      ours.status === 'withdrawn'
        ? frame.withdrawn.kicker
        : wording.dateline(ours.dateline.place, longDate(ours.dateline.date));
    return [{ page: { page: 'story', slug: to.id }, headline: ours.headline, from, why: because }];
  });
}
