import { pathOfFile, type SiteFile } from '../addresses.ts';

/** A file of the site that is no page. */
export interface FileOfSite {
  /** From the root of the site. */
  path: string;
  /** A digest of all that it is made from, where it is costly to make; `null` where that costs as much. */
  key: string | null;
  make: () => Uint8Array | string | Promise<Uint8Array | string>;
}

/** A file that is made anew each time. */
export const file = (of: SiteFile, make: FileOfSite['make']): FileOfSite => ({
  path: pathOfFile(of),
  key: null,
  make,
});
