import { cached } from '../../cache/cache.ts';
import { digestOf } from '../../cache/digest.ts';
import { alternativeText } from '../../formats/cards/values/alternative.ts';
import { coverSize, type BookCover } from '../../formats/cards/cover.ts';
import type { Cover } from '../../formats/kept/epub/book.ts';
import { meansOf } from './cards.ts';
import { drawCover } from './draw-card.ts';

/** A digest of what a cover says and of what it is drawn with. */
export async function coverName(cover: BookCover): Promise<string> {
  return digestOf([await meansOf('drawCover'), JSON.stringify(cover)]).slice(0, 20);
}

/** The cover of a book: drawn once, then cached from build to build. */
export async function drawnCover(cover: BookCover): Promise<Cover> {
  const png = await cached(`cover-${await coverName(cover)}`, () => drawCover(cover));
  return { png, ...coverSize, alt: alternativeText(cover) };
}
