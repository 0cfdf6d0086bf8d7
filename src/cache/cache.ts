import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { timeOnDisk } from './disk-time.ts';

/** Gives what was made under a digest before, or makes it and keeps it; `let-go.ts` knows the kinds of these names. */
export type Made = (digest: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

const checkBytes = 32;
let written = 0;

/**
 * A keeper of what is costly to make: each thing is a file of `folder`, named by the digest of all that it is made
 * from, and opens with a checksum of its name and of itself. What is missing or broken is made anew; a file is written
 * whole or not at all; where nothing can be written, nothing is kept. The time of a file is that of its last use.
 */
export function keptIn(folder: string): Made {
  let now: Promise<number | null> | undefined;
  const use = async (path: string) => {
    const time = await (now ??= timeOnDisk(folder));
    if (time !== null) await utimes(path, time / 1000, time / 1000).catch(() => undefined);
  };
  return async (digest, make) => {
    const path = join(folder, digest);
    const kept = await readFile(path).catch(() => null);
    const sound = kept && soundly(digest, kept);
    if (sound) {
      await use(path);
      return sound;
    }
    const bytes = await make();
    await write(folder, path, Buffer.concat([checksum(digest, bytes), bytes]));
    return bytes;
  };
}

/** The folder of what the site keeps between builds, beside the packages that it is made with. */
export const keptFolder = () => join(packages(), '.cache', 'tearsheet');

export const made: Made = keptIn(keptFolder());

/** The folder of the packages, wherever a bundle of this code stands. */
export function packages(): string {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/package.json',
  );
  const name = `${sep}node_modules${sep}`;
  return file.slice(0, file.lastIndexOf(name) + name.length);
}

function soundly(name: string, kept: Buffer): Buffer | null {
  const bytes = kept.subarray(checkBytes);
  return checksum(name, bytes).equals(kept.subarray(0, checkBytes)) ? bytes : null;
}

/** Of the name too: one kept thing copied over another is sound in itself. */
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
