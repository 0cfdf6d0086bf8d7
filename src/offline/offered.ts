import { site } from '../site.ts';

/** Whether browsers keep pages of the site: as its owner wants, and never while it is being written. */
export const offered: boolean = site.offline && import.meta.env.PROD;
