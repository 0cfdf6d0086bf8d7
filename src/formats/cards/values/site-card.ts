import { publishedStories, type Edition } from '../../../edition/edition.ts';
import { cards } from '../../../wording/index.ts';
import type { SiteCard } from '../card.ts';

/** What the card of the site says: its name, what it is, and how much of it there is. */
export function siteCard(
  edition: Edition,
  { name, tagline, lang }: { name: string; tagline: string; lang: string },
): SiteCard {
  const stories = publishedStories(edition);
  const figures = stories.reduce((sum, story) => sum + story.figures.length, 0);
  const quotations = stories.reduce((sum, story) => sum + story.quotations.length, 0);
  return {
    kind: 'site',
    lang,
    site: name,
    tagline,
    promise: cards.promise,
    holdings: cards.holdings(stories.length, figures, quotations),
  };
}
