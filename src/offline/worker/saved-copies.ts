import { cachesOf, readCacheName } from '../caches.ts';
import { saveStory, takeList } from '../save.ts';
import { recordIn, standing } from '../saved.ts';
import { sumOf } from '../seal.ts';
import { put, type Taken } from '../take.ts';
import { takeAssets, takePage } from './take-sealed.ts';

/** What is saved under an address, the newest first; nothing that is broken. */
export async function savedCopy(base: string, key: string): Promise<Response | undefined> {
  for (const name of await cachesOf(base)) {
    const found = await copyIn(name, key);
    if (found) return found;
  }
  return undefined;
}

/** What one cache holds under an address, if that is not broken. */
export async function copyIn(cacheName: string, key: string): Promise<Response | undefined> {
  const found = await caches.match(key, { cacheName });
  return found && (await isAsPut(found)) ? found : undefined;
}

/**
 * Puts a page that just came whole in the place of its saved copies, where it says something else than they do, or
 * where something is broken that is saved with them.
 */
export async function renew(base: string, page: Taken): Promise<void> {
  const text = new TextDecoder().decode(page.bytes);
  for (const name of await cachesOf(base)) {
    const cache = await standing(base, name);
    const old = await cache?.match(page.key);
    if (!cache || !old) continue;
    const whole = await isWhole(name, cache);
    if (whole && (await old.text()) === text) {
      await takeWithValues(base, name);
      continue;
    }
    const kind = readCacheName(base, name)?.kind;
    // What is kept of the pages last read, is put there as they are read.
    if (kind === 'lately' || (kind === 'story' && (await isWritten(base, name, cache, whole))))
      continue;
    await put(cache, [...(await takeAssets([page])), page]);
  }
}

/** Takes a story anew that was saved when lists told no values yet, by which it is found by a number. */
async function takeWithValues(base: string, name: string): Promise<void> {
  const saved = await recordIn(base, name);
  if (saved === undefined || saved.values !== undefined) return;
  const now = await takeList(saved.list).catch(() => null);
  if (now?.values !== undefined) await saveStory(base, now, { instead: name });
}

/** Takes the stories anew that are saved with a page which is none any more, where they say something else since. */
export async function renewStories(base: string, key: string): Promise<void> {
  for (const name of await cachesOf(base)) {
    if (readCacheName(base, name)?.kind !== 'story') continue;
    const cache = await standing(base, name);
    if (cache && (await cache.match(key))) await isWritten(base, name, cache, true);
  }
}

/** Names of caches in which nothing was found broken since the worker was woken. */
const sound = new Set<string>();

async function isWhole(name: string, cache: Cache): Promise<boolean> {
  for (const request of sound.has(name) ? [] : await cache.keys()) {
    const copy = await cache.match(request);
    if (copy && !(await isAsPut(copy))) return false;
  }
  sound.add(name);
  return true;
}

/** Whether a copy is what it was when it was put: workers of before looked less closely at what they saved. */
async function isAsPut(copy: Response): Promise<boolean> {
  return copy.headers.get('etag') === (await sumOf(await copy.clone().arrayBuffer()));
}

/**
 * Whether a saving is just being written, or has been written anew now, since its story says something else: then all
 * of it is taken again, so that a saved story is always of one piece. What was withdrawn has no list any more, but all
 * its pages, which say so.
 */
async function isWritten(
  base: string,
  name: string,
  cache: Cache,
  whole: boolean,
): Promise<boolean> {
  const saved = await recordIn(base, name);
  if (!saved) return true;
  const now = await takeList(saved.list).catch(() => null);
  if (!now) {
    const pages = await Promise.all(saved.pages.map((path) => takePage(new URL(path, base).href)));
    await put(cache, [...(await takeAssets(pages)), ...pages]);
    return true;
  }
  if (whole && now.digest === saved.digest) return false;
  await saveStory(base, now, { instead: name });
  return true;
}
