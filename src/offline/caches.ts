/** How caches are named: by the base of the site, since a host may hold several, and by what they hold. */
const ours = (base: string) => `tearsheet ${base} `;
const ofStory = (base: string, slug = '') => `${ours(base)}story ${slug}`;

/** The cache of what every page needs, in one version of the site. */
export const shellCache = (base: string, version: string): string =>
  `${ours(base)}shell ${version}`;

/** The cache of one saving of a story: a number that no other saving of it has tells which. */
export const storyCache = (base: string, slug: string, saving: number): string =>
  `${ofStory(base, slug)} ${saving}`;

/** The cache of the pages last read. */
export const latelyCache = (base: string): string => `${ours(base)}lately`;

/** An empty cache: that it is there says that this reader wants no pages kept but those of saved stories. */
export const offCache = (base: string): string => `${ours(base)}off`;

/** What the name of a cache says; `null` where it is none of this site. */
export function readCacheName(
  base: string,
  name: string,
): { kind: string; what: string; saving: number } | null {
  if (!name.startsWith(ours(base))) return null;
  const [kind = '', what = '', saving] = name.slice(ours(base).length).split(' ');
  return { kind, what, saving: Number(saving) };
}

/** Names of the caches of this site, the newest first; what was only read comes after all that is of one piece. */
export async function cachesOf(base: string): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => readCacheName(base, name)).reverse();
  const isLately = (name: string) => Number(name === latelyCache(base));
  return names.sort((a, b) => isLately(a) - isLately(b));
}
