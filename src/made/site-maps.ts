import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import type { Edition } from '../edition/edition.ts';
import { sitemaps } from '../formats/sitemap.ts';

const known = new WeakMap<Edition, ReturnType<typeof sitemaps>>();

/** The sitemaps of the site, made once: they are files, and the worker is known by them. */
export async function siteMaps(): Promise<ReturnType<typeof sitemaps>> {
  const { edition } = await loadEdition();
  const made = known.get(edition) ?? sitemaps(edition, links);
  known.set(edition, made);
  return made;
}
