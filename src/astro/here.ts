import { addresses } from '../addresses.ts';

/** The addresses of the site that is being built: from `src/site.ts`, or from the flags of the build. */
export const links = addresses({ site: import.meta.env.SITE, base: import.meta.env.BASE_URL });
