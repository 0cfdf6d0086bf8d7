import type { SiteCard, StoryCard } from './card.ts';

/** Width and height of a cover in pixels: three to four, as the screens of e-readers are. */
export const coverSize = { width: 1200, height: 1600 } as const;

/** What the cover of the whole edition says beside what the card of the site does. */
export interface EditionCover extends SiteCard {
  /** Of which day it is. */
  date: string;
  /** The stories published last, the newest first. */
  headlines: readonly string[];
}

/** All that the cover of a book says. */
export type BookCover = StoryCard | EditionCover;
