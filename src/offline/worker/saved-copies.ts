import { cachesOf, readCacheName } from '../caches.ts';
import { saveStory, takeList } from '../save.ts';
import { recordIn } from '../saved.ts';
import { put, takeAssets, type Taken } from '../take.ts';

/** What is saved under an address, the newest first. */
export async function savedCopy(base: string, key: string): Promise<Response | undefined> {
  for (const cacheName of await cachesOf(base)) {
    const found = await caches.match(key, { cacheName });
    if (found) return found;
  }
  return undefined;
}

/** Puts a page that just came whole in the place of its saved copies, where it says something else than they do. */
export async function renew(base: string, page: Taken): Promise<void> {
  const text = new TextDecoder().decode(page.bytes);
  for (const name of await cachesOf(base)) {
    const old = await caches.match(page.key, { cacheName: name });
    if (!old || (await old.text()) === text) continue;
    const read = readCacheName(base, name);
    if (read && 'slug' in read && (await isWritten(base, name))) continue;
    await put(await caches.open(name), [...(await takeAssets([page])), page]);
  }
}

/**
 * Whether a saving is just being written, or has been written anew now, since its story says something else: then all
 * of it is taken again, so that a saved story is always of one piece. What was withdrawn has no list any more, but all
 * its pages, which say so.
 */
async function isWritten(base: string, name: string): Promise<boolean> {
  const saved = await recordIn(base, name);
  if (!saved) return true;
  const list = new URL(saved.list, base).href;
  const now = await takeList(list).catch(() => ({ ...saved, digest: '' }));
  if (now.digest === saved.digest) return false;
  await saveStory(base, now, { instead: name });
  return true;
}
