import { assetsOf } from '../assets.ts';
import { latelyCache } from '../caches.ts';
import { keepsLately, pagesIn } from '../lately.ts';
import { alone } from '../saved.ts';
import { readSeal } from '../seal.ts';
import { put, takeFile, type Taken } from '../take.ts';
import { copyIn, savedCopy } from './saved-copies.ts';

/**
 * Keeps a page that came whole among those last read, with what it loads; the pages read longest ago are let go for it.
 * Where there is no room, it is not kept, and nothing else goes for it.
 * @param most how many are kept
 * @param shell the cache of the worker’s own version, without which it keeps nothing
 */
export async function keepLately(
  base: string,
  page: Taken,
  { most, shell }: { most: number; shell: string },
): Promise<void> {
  if (most === 0 || !(await keepsLately(base))) return;
  const html = new TextDecoder().decode(page.bytes);
  // A site that wants no worker any more clears up after this one, which must not keep the page that does.
  if (!html.includes('data-worker=')) return;
  const name = latelyCache(base);
  const files = await filesOf(html, page.key, base, name);
  await alone(base, async () => {
    // Meanwhile the reader may have switched it off, or the site have cleared up after this worker, its shell too.
    if (!(await keepsLately(base)) || !(await caches.has(shell))) return;
    const cache = await caches.open(name);
    // What is put anew is the last.
    await cache.delete(page.key);
    try {
      await put(cache, [...files, page]);
    } finally {
      await trim(cache, most);
    }
  });
}

/** What a page loads and is not there yet: as other pages are kept with it, else as the host has it. */
async function filesOf(html: string, page: string, base: string, name: string): Promise<Taken[]> {
  const sums = await readSeal(html, page);
  const files: Taken[] = [];
  for (const [key, sum] of sums ?? []) {
    const has = (copy?: Response) => copy?.headers.get('etag') === sum;
    if (has(await copyIn(name, key))) continue;
    const copy = await savedCopy(base, key);
    files.push(
      copy && has(copy)
        ? { key, type: copy.headers.get('content-type') ?? '', bytes: await copy.arrayBuffer() }
        : await takeFile(key, sum),
    );
  }
  return files;
}

/** Lets go the pages that are too many, and files that no page loads any more. */
async function trim(cache: Cache, most: number): Promise<void> {
  const stay = new Set((await pagesIn(cache)).slice(-most));
  for (const key of [...stay]) {
    const html = (await (await cache.match(key))?.text()) ?? '';
    for (const file of assetsOf(html, key)) stay.add(file);
  }
  for (const { url } of await cache.keys()) if (!stay.has(url)) await cache.delete(url);
}
