import { cachesOf, latelyCache, readCacheName } from './caches.ts';
import type { SavedStory } from './saved-story.ts';

/** The key of the record in the cache of a story: put last, so that a cache without it is not whole. */
export const recordKey = (base: string): string => `${base}saved.json`;

/** The story that a cache holds whole. */
export async function recordIn(base: string, cacheName: string): Promise<SavedStory | undefined> {
  const record = await caches.match(recordKey(base), { cacheName });
  return (await record?.json()) as SavedStory | undefined;
}

/** Every story that this browser has saved whole, the last saved first, with the name of its cache. */
export async function savedByCache(base: string): Promise<[story: SavedStory, cache: string][]> {
  const bySlug = new Map<string, [SavedStory, string]>();
  for (const name of await cachesOf(base)) {
    const story = await recordIn(base, name);
    if (story && !bySlug.has(story.slug)) bySlug.set(story.slug, [story, name]);
  }
  return [...bySlug.values()];
}

/** Every story that this browser has saved whole, the last saved first. */
export const allSaved = async (base: string): Promise<SavedStory[]> =>
  (await savedByCache(base)).map(([story]) => story);

/** One at a time, in all tabs and the worker: who writes or lets go. */
export async function alone<T>(base: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`tearsheet ${base}`, act);
}

/** A cache that is there; to open one that was let go meanwhile would make it anew. */
export async function standing(base: string, name: string): Promise<Cache | null> {
  return alone(base, async () => ((await caches.has(name)) ? caches.open(name) : null));
}

/** Lets go all that is kept of the site, once nobody writes to it any more. */
export async function letAllGo(base: string): Promise<void> {
  await alone(base, async () => {
    for (const name of await cachesOf(base)) await caches.delete(name);
  });
}

/** Frees the room that a story takes, or all stories do. */
export async function letGo(base: string, slug: string | null): Promise<void> {
  await alone(base, () => dropSavings(base, slug));
}

/** Deletes the savings of a story, or of all; one of them may stay. */
export async function dropSavings(
  base: string,
  slug: string | null,
  butFor?: string,
): Promise<void> {
  for (const name of await cachesOf(base)) {
    const { kind, what } = readCacheName(base, name) ?? {};
    const concerned = kind === 'story' && (slug === null || what === slug);
    if (concerned && name !== butFor) await caches.delete(name);
  }
}

/**
 * Drops the pages last read, and tells whether there were any. One by one, since a cache that is deleted takes its room
 * for as long as somebody has it open.
 */
export async function dropLately(base: string): Promise<boolean> {
  const cache = await caches.open(latelyCache(base));
  const all = await cache.keys();
  await Promise.all(all.map((each) => cache.delete(each)));
  return all.length > 0;
}
