import { pathOf, type Page } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { pagesOf } from '../edition/pages.ts';
import { ofEdition } from '../edition/of-edition.ts';
import { storyAt } from '../edition/story-at.ts';
import type { Card } from '../formats/cards/card.ts';
import { elsewhereCard } from '../formats/cards/values/elsewhere-card.ts';
import { figureCard } from '../formats/cards/values/figure-card.ts';
import { personCard } from '../formats/cards/values/person-card.ts';
import { seriesCard } from '../formats/cards/values/series-card.ts';
import { quotationCard } from '../formats/cards/values/quotation-card.ts';
import { siteCard } from '../formats/cards/values/site-card.ts';
import { storyCard } from '../formats/cards/values/story-card.ts';
import { seriesNamed } from '../telling/series/told-series.ts';
import type { Site } from '../site.ts';

/**
 * The card of a page: its own where it is a story, a figure, a quotation, a person, a series or a story told elsewhere; that of
 * its story where it lists, and of a figure or quotation where the owner wants none for these; that of the site for all
 * others, and for what was withdrawn.
 */
export function cardOfPage(edition: Edition, page: Page, site: Site): Card {
  const known = knownCards(edition);
  const ofSite = known.get(site) ?? new Map<string, Card>();
  known.set(site, ofSite);
  const path = pathOf(page);
  const card = ofSite.get(path) ?? ownCard(edition, page, site) ?? siteCard(edition, site);
  ofSite.set(path, card);
  return card;
}

/** By path: a build names all cards before it makes the pages that they are of. */
const knownCards = ofEdition(() => new Map<Site, Map<string, Card>>());

/** The cards of all pages, each once for every page that it is of. */
export function cardsOfEdition(edition: Edition, site: Site): Card[] {
  return pagesOf(edition).map((page) => cardOfPage(edition, page, site));
}

function ownCard(edition: Edition, page: Page, site: Site): Card | null {
  if (page.page === 'person') {
    const person = edition.people.get(page.id);
    return person ? personCard(edition, person, site) : null;
  }
  if (page.page === 'elsewhere') {
    const told = edition.elsewhere.get(page.id);
    return told ? elsewhereCard(told, site) : null;
  }
  if (page.page === 'series') {
    const told = seriesNamed(edition, page.id);
    return told ? seriesCard(edition, told, site) : null;
  }
  return 'slug' in page ? cardInStory(edition, page, site) : null;
}

function cardInStory(
  edition: Edition,
  page: Extract<Page, { slug: string }>,
  { name, ownCards }: Site,
): Card | null {
  const story = storyAt(edition, page.slug);
  if (!story || story.status === 'withdrawn') return null;
  const own = ownCards && 'id' in page ? page.id : null;
  const figure = story.figures.find(({ id }) => id === own);
  const quotation = story.quotations.find(({ id }) => id === own);
  if (figure) return figureCard(edition, story, figure, name);
  if (quotation) return quotationCard(edition, story, quotation, name);
  return storyCard(edition, story, name);
}
