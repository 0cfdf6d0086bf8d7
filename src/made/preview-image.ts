import type { Page } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { cardSize } from '../formats/cards/card.ts';
import { alternativeText } from '../formats/cards/values/alternative.ts';
import { site } from '../site.ts';
import { cardOfPage } from '../views/card-of-page.ts';
import { cardName } from './cards.ts';

/** The picture that stands for a page elsewhere. */
export interface PreviewImage {
  url: string;
  type: 'image/png';
  width: number;
  height: number;
  alt: string;
}

/** The card of a page, by its whole address; it need not be drawn for that. */
export async function previewImage(page: Page): Promise<PreviewImage> {
  const { edition } = await loadEdition();
  const card = cardOfPage(edition, page, site);
  const url = links.fileUrl({ file: 'card', name: await cardName(card) });
  return { url, type: 'image/png', ...cardSize, alt: alternativeText(card) };
}
