import type { Setting } from './fit.ts';

/** What is to be drawn of a card, or of anything as wide as one: all ways to set it, and what stands below the perforation. */
export interface Drawn {
  height: number;
  settings: readonly Setting[];
  foot: Foot;
}

/** Whose it is, in which language. Cards of one story have the same. */
export interface Foot {
  lang: string;
  /** The name of the site, where it does not stand above. */
  name: string | null;
  strip: string;
}
