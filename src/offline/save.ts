import { storyCache } from './caches.ts';
import { alone, dropLately, dropSavings, recordKey } from './saved.ts';
import type { SavedList, SavedStory } from './saved-story.ts';
import type { Answer } from './sound.ts';
import { put, take, takeFile, type Taken } from './take.ts';

/**
 * What the site says now of a story that can be saved.
 * @param path root-relative
 * @throws BrokenAnswer, or what `fetch` throws
 */
export async function takeList(path: string): Promise<SavedList> {
  const taken = await take(path, (answer) => {
    const { list, sums } = read(answer) ?? {};
    return answer.status === 200 && list === path && sums !== undefined;
  });
  return read(taken) as SavedList;
}

function read({ bytes }: Pick<Answer, 'bytes'>): Partial<SavedList> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<SavedList> | null;
  } catch {
    return null;
  }
}

/**
 * Saves a story whole: its pages, those that they lead to, and what they load. All of it is there and sound before
 * anything is written, and what was saved before goes only when the new is whole; so nothing is ever half saved.
 * @param told is told how many pages are there, of how many
 * @param instead the cache that it takes the place of: once that was let go, nothing is saved
 * @throws OtherVersion, BrokenAnswer, or what `fetch` and the cache throw
 */
export async function saveStory(
  base: string,
  list: SavedList,
  { told, instead }: { told?: (done: number, of: number) => void; instead?: string },
): Promise<SavedStory> {
  const queue = Object.entries(list.sums);
  const of = list.pages.length;
  const all: Taken[] = [];
  told?.(0, of);
  const takeOn = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      all.push(await takeFile(new URL(next[0], base).href, next[1]));
      told?.(Math.min(all.length, of), of);
    }
  };
  // A few at a time: a slow network is not asked for everything at once.
  await Promise.all([takeOn(), takeOn(), takeOn(), takeOn()]).catch((error: unknown) => {
    queue.length = 0;
    told = undefined;
    throw error;
  });
  const bytes = all.reduce((sum, taken) => sum + taken.bytes.byteLength, 0);
  const story = { ...list, bytes };
  await alone(base, async () => {
    if (instead === undefined || (await caches.has(instead))) await write(base, story, all);
  });
  return story;
}

async function write(base: string, story: SavedStory, all: readonly Taken[]): Promise<void> {
  const name = storyCache(base, story.slug, Date.now());
  const record = new TextEncoder().encode(JSON.stringify(story)).buffer;
  const putAll = async () => {
    const cache = await caches.open(name);
    await put(cache, [...all, { key: recordKey(base), type: 'application/json', bytes: record }]);
  };
  try {
    // Where there is no room, what was only read makes some.
    await putAll().catch(async (error: unknown) => {
      if (!(await dropLately(base))) throw error;
      await putAll();
    });
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await dropSavings(base, story.slug, name);
}
