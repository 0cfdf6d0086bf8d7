import type { Page } from '../addresses.ts';

/** The same figure or quotation in a translation of its story. */
export interface Counterpart {
  page: Page;
  lang: string;
  /** It, as that story has it. */
  words: string;
}
