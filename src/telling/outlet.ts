import type { Addresses } from '../addresses.ts';
import type { Site } from '../site.ts';

/** The site that something is published on, with its addresses there. */
export interface Outlet {
  site: Site;
  links: Addresses;
}
