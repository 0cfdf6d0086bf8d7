import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timeOnDisk } from './disk-time.ts';

/** Gives what was made under a digest before, or makes it and caches it; `let-go.ts` knows the kinds of these names. */
export type Cache = (digest: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

const checkBytes = 32;
let written = 0;

/**
 * A cache of what is costly to make: each thing is a file of `folder`, named by the digest of all that it is made
 * from, and opens with a checksum of its name and of itself. What is missing or broken is made anew; a file is written
 * whole or not at all; where nothing can be written, nothing is cached. The time of a file is that of its last use.
 */
export function cacheIn(folder: string): Cache {
  let now: Promise<number | null> | undefined;
  const use = async (path: string) => {
    const time = await (now ??= timeOnDisk(folder));
    if (time !== null) await utimes(path, time / 1000, time / 1000).catch(() => undefined);
  };
  return async (digest, make) => {
    const path = join(folder, digest);
    const found = await readFile(path).catch(() => null);
    const sound = found && soundly(digest, found);
    if (sound) {
      await use(path);
      return sound;
    }
    const bytes = await make();
    await write(folder, path, Buffer.concat([checksum(digest, bytes), bytes]));
    return bytes;
  };
}

/** The folder of what lasts between builds, beside the packages that it is made with. */
export const cacheFolder = () => join(packages(), '.cache', 'tearsheet');

/** Where in it the templates of pages stand as Node runs them, a folder for each project. */
export const templatesFolder = (cache = cacheFolder()) => join(cache, 'templates');

/** Where beside it Node keeps what it compiled. */
export const compiledFolder = (cache = cacheFolder()) => join(cache, '../compiled');

export const cached: Cache = cacheIn(cacheFolder());

/** The folder of the project's packages. */
export function packages(): string {
  return join(import.meta.dirname, '../../node_modules');
}

function soundly(name: string, found: Buffer): Buffer | null {
  const bytes = found.subarray(checkBytes);
  return checksum(name, bytes).equals(found.subarray(0, checkBytes)) ? bytes : null;
}

/** Of the name too: one cached thing copied over another is sound in itself. */
const checksum = (name: string, bytes: Uint8Array) =>
  createHash('sha256').update(`${name}\0`).update(bytes).digest();

async function write(folder: string, path: string, bytes: Buffer): Promise<void> {
  const beside = `${path}.${process.pid}-${++written}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
