import type { Addresses, Page } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Card } from '../../formats/cards/card.ts';
import type { RegisterLine } from '../../register/format.ts';
import type { Site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import type { ListedPart } from '../../telling/listed-parts.ts';
import type { Desk } from '../desk.ts';
import type { OfferedFile } from '../kept-page.ts';

/** What a page is made among: all that its value is reckoned from. */
export interface Among {
  edition: Edition;
  register: readonly RegisterLine[];
  site: Site;
  links: Addresses;
  /** Names of the files that every page loads. */
  font: string;
  script: string;
  /** Name of the script that the page of searching loads in its place. */
  searchScript: string;
  /** The same for the pages which tell what the browser keeps. */
  savedScript: string;
  /** Whether stories can be saved in the browser. */
  offered: boolean;
  cardName: (card: Card) => string;
  filesToKeep: (story: Story) => Promise<readonly OfferedFile[]>;
  /** All stories in files, or each of the parts that they are kept in. */
  filesOfEdition: () => Promise<
    readonly { part: ListedPart | null; files: readonly OfferedFile[] }[]
  >;
  /** For whoever writes; `null` for hosts. */
  desk: Desk | null;
}

/**
 * A page of the edition, one at an address that once held a page, or what whoever writes is told: all of it, or of one
 * file by its path under `content/` without its ending.
 */
export type AnyPage =
  | Page
  | { page: 'former'; path: string }
  | { page: 'desk'; file: string | undefined };

/** The pages of a kind. */
export type PageOf<Kind extends AnyPage['page']> = AnyPage & { page: Kind };
