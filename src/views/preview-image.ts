import type { Addresses } from '../addresses.ts';
import { cardSize, type Card } from '../formats/cards/card.ts';
import { alternativeText } from '../formats/cards/values/alternative.ts';

/** The picture that stands for a page elsewhere. */
export interface PreviewImage {
  url: string;
  type: 'image/png';
  width: number;
  height: number;
  alt: string;
}

/** A card by its whole address; it need not be drawn for that. */
export function previewImage(
  card: Card,
  cardName: (card: Card) => string,
  links: Addresses,
): PreviewImage {
  const url = links.fileUrl({ file: 'card', name: cardName(card) });
  return { url, type: 'image/png', ...cardSize, alt: alternativeText(card) };
}
