import { cachesOf, readCacheName, shellCache } from '../caches.ts';
import { recordIn } from '../saved.ts';
import { put } from '../take.ts';
import { takeAssets, takePage } from './take-sealed.ts';

/** Takes the pages that are there without being saved, and what they load. */
export async function takeShell(base: string, version: string, pages: string[]): Promise<void> {
  const taken = await Promise.all(pages.map(takePage));
  const assets = await takeAssets(taken);
  await put(await caches.open(shellCache(base, version)), [...assets, ...taken]);
}

/** How long a saving may take to be written, in milliseconds. */
const writing = 600_000;

/**
 * Lets go what nobody needs: shells of other versions, which no open page is of by now, savings that somebody broke
 * off by closing the page, and the pages last read where the owner wants none kept.
 */
export async function sweep(base: string, version: string, lately: number): Promise<void> {
  for (const name of await cachesOf(base)) {
    const { kind, what, saving = 0 } = readCacheName(base, name) ?? {};
    const useless =
      kind === 'shell'
        ? what !== version
        : kind === 'story'
          ? saving < Date.now() - writing && !(await recordIn(base, name))
          : lately === 0;
    if (useless) await caches.delete(name);
  }
}
