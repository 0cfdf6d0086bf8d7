import { readSeal } from '../seal.ts';
import { judgePage } from '../sound.ts';
import { take, takeFile, type Taken } from '../take.ts';

/** A page in whatever version the site has it now. */
export async function takePage(key: string): Promise<Taken> {
  return take(key, async (answer) => (await judgePage(key, answer)) === 'page');
}

/** What pages load, each file once, as their seals say that it is. */
export async function takeAssets(pages: readonly Taken[]): Promise<Taken[]> {
  const sums = new Map<string, string>();
  for (const { key, bytes } of pages) {
    const files = await readSeal(new TextDecoder().decode(bytes), key);
    files?.forEach((sum, file) => sums.set(file, sum));
  }
  return Promise.all([...sums].map(([file, sum]) => takeFile(file, sum)));
}
