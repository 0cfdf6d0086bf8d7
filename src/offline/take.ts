import { assetsOf } from './assets.ts';
import { isWholeFile, judgePage, type Answer } from './sound.ts';

/** Something of the site, whole, under the address that it is saved under. */
export interface Taken {
  key: string;
  type: string;
  bytes: ArrayBuffer;
}

/** The host answered, but not with what was asked for, or not with all of it. */
export class BrokenAnswer extends Error {
  override name = 'BrokenAnswer';
}

/** How long an answer may take in all, in milliseconds. */
const patience = 30_000;

/** An answer of the host itself, not of the ten minutes that browsers keep it, read to its end. */
export async function ask(address: string): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, { cache: 'no-cache', signal });
  const header = (name: string) => response.headers.get(name);
  return {
    status: response.status,
    type: header('content-type'),
    length: header('content-length'),
    encoding: header('content-encoding'),
    bytes: await response.arrayBuffer(),
  };
}

/** A page and what it loads; each is asked for twice before it is given up. */
export async function takePage(key: string): Promise<Taken> {
  return take(key, (answer) => judgePage(key, answer) === 'page');
}

export async function takeFile(key: string): Promise<Taken> {
  return take(key, isWholeFile);
}

async function take(key: string, isSound: (answer: Answer) => boolean): Promise<Taken> {
  const once = async () => {
    const answer = await ask(key);
    if (!isSound(answer)) throw new BrokenAnswer(key);
    return { key, type: answer.type ?? '', bytes: answer.bytes };
  };
  return once().catch(once);
}

/** What pages load, each file once. */
export async function takeAssets(pages: readonly Taken[]): Promise<Taken[]> {
  const addresses = pages.flatMap(({ key, bytes }) =>
    assetsOf(new TextDecoder().decode(bytes), key),
  );
  return Promise.all([...new Set(addresses)].map(takeFile));
}

/** Puts into a cache what was taken, one after the other, so that the last stands only where all do. */
export async function put(cache: Cache, all: readonly Taken[]): Promise<void> {
  for (const { key, type, bytes } of all) {
    await cache.put(key, new Response(bytes, { headers: { 'Content-Type': type } }));
  }
}
