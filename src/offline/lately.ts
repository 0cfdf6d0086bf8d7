import { lately as wording } from '../wording/scripts.ts';
import { latelyCache, offCache } from './caches.ts';
import { alone, dropLately, standing } from './saved.ts';

/** A page that was read, and that this browser keeps. */
interface LatelyRead {
  key: string;
  title: string;
}

/** Addresses of the pages last read, the first read first: browsers tell them in the order in which they were put. */
export async function pagesIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('/'));
}

/** The pages last read that this browser keeps, the last first, by their titles without the name of the site. */
export async function allLately(base: string): Promise<LatelyRead[]> {
  const cache = await standing(base, latelyCache(base));
  if (!cache) return [];
  const all = (await pagesIn(cache)).reverse().map(async (key) => {
    const html = (await (await cache.match(key))?.text()) ?? '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const site = page.querySelector<HTMLMetaElement>('[property="og:site_name"]');
    return { key, title: wording.pageTitle(page.title, site?.content ?? '') };
  });
  return Promise.all(all);
}

/** Whether this reader lets the pages last read be kept. */
export const keepsLately = async (base: string): Promise<boolean> =>
  !(await caches.has(offCache(base)));

/** Forgets the pages last read. */
export async function forgetLately(base: string): Promise<void> {
  await alone(base, () => dropLately(base));
}

/** From now on the pages last read are kept, or are not; those that were are forgotten then. */
export async function setLately(base: string, on: boolean): Promise<void> {
  if (on) await caches.delete(offCache(base));
  else {
    await caches.open(offCache(base));
    await forgetLately(base);
  }
}
