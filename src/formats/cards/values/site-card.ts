import { publishedStories, type Edition } from '../../../edition/edition.ts';
import { eachOnce } from '../../../edition/translations/told-once.ts';
import { keyFigures } from '../../../telling/figures/key-figures.ts';
import { cards } from '../../../wording/index.ts';
import type { SiteCard } from '../card.ts';
import { markedFigure } from './figure-card.ts';

/** What the card of the site says: its name, what it is, how much of it there is, and how it looks. */
export function siteCard(
  edition: Edition,
  { name, tagline, lang }: { name: string; tagline: string; lang: string },
): SiteCard {
  const stories = eachOnce(edition, publishedStories(edition));
  const [lead] = stories;
  const figures = stories.reduce((sum, story) => sum + story.figures.length, 0);
  const quotations = stories.reduce((sum, story) => sum + story.quotations.length, 0);
  return {
    kind: 'site',
    lang,
    site: name,
    tagline,
    promise: cards.promise,
    holdings: cards.holdings(stories.length, figures, quotations),
    figures: lead ? keyFigures(lead).slice(0, 2).map(markedFigure) : [],
  };
}
