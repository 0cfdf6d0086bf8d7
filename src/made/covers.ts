import { createHash } from 'node:crypto';
import { byCodeUnit } from '../by-code-unit.ts';
import { alternativeText } from '../formats/cards/values/alternative.ts';
import { coverSize, type BookCover } from '../formats/cards/cover.ts';
import type { Cover } from '../formats/kept/epub/book.ts';
import { meansOfDrawing } from './cards.ts';
import { drawCover } from './draw-card.ts';
import { made } from '../cache/cache.ts';

/** The source of what is drawn on covers alone. */
const drawing = import.meta.glob<string>('../formats/cards/cover*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A digest of what a cover says, of the code that draws it, and of the fonts. */
export async function coverName(cover: BookCover): Promise<string> {
  const sources = Object.entries(drawing).sort(([a], [b]) => byCodeUnit(a, b));
  const parts = [await meansOfDrawing(), JSON.stringify(cover), ...sources.flat()];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);
}

/** The cover of a book: drawn once, then kept from build to build. */
export async function drawnCover(cover: BookCover): Promise<Cover> {
  const png = await made(`cover-${await coverName(cover)}`, () => drawCover(cover));
  return { png, ...coverSize, alt: alternativeText(cover) };
}
