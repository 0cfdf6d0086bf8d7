import { sumOf } from './seal.ts';
import { isSound, type Answer } from './sound.ts';

/** Something of the site, whole, under the address that it is saved under. */
export interface Taken {
  key: string;
  type: string;
  bytes: ArrayBuffer;
}

/** How long an answer may take in all, in milliseconds. */
const patience = 30_000;

/**
 * An answer of the host itself, not of the ten minutes that browsers keep it, read to its end.
 * @param cache `reload` where what the browser has may be broken
 */
export async function ask(address: string, cache: 'no-cache' | 'reload'): Promise<Answer> {
  return readAnswer(await fetch(address, { cache, signal: AbortSignal.timeout(patience) }));
}

/** An answer, read to its end. */
export async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  return { status, type, bytes: await response.arrayBuffer() };
}

/**
 * Asks for something twice before it is given up.
 * @throws BrokenAnswer (a `DOMException` of this name): the host answered, but not with what was asked for, or not
 * with all of it
 */
export async function take(
  key: string,
  isWanted: (answer: Answer) => Promise<boolean> | boolean,
): Promise<Taken> {
  const once = async (cache: 'no-cache' | 'reload') => {
    const answer = await ask(key, cache);
    if (!(await isWanted(answer))) throw refusal(key, answer);
    return { key, type: answer.type, bytes: answer.bytes };
  };
  return once('no-cache').catch(() => once('reload'));
}

/**
 * A page or a file of which the sum is known.
 * @throws OtherVersion or BrokenAnswer, as `take` does
 */
export async function takeFile(key: string, sum: string): Promise<Taken> {
  return take(key, (answer) => isSound(key, sum, answer));
}

/** A page that ends as only ours do, and is not the one that is wanted, is that of another version. */
function refusal(key: string, { bytes }: Answer): DOMException {
  const ours = key.endsWith('/') && /<!--[\w+/ ]+-->$/.test(new TextDecoder().decode(bytes));
  return new DOMException('', ours ? 'OtherVersion' : 'BrokenAnswer');
}

/** Puts into a cache what was taken, one after the other, so that the last stands only where all do. */
export async function put(cache: Cache, all: readonly Taken[]): Promise<void> {
  for (const { key, type, bytes } of all) {
    // Our pages are in UTF-8, whatever their host says.
    const html = key.endsWith('/') && 'text/html; charset=utf-8';
    const headers = { 'Content-Type': html || type, ETag: await sumOf(bytes) };
    await cache.put(key, new Response(bytes, { headers }));
  }
}
