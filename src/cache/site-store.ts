import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { lookedAt } from './looked-at.ts';

/** Files of sites as hosts serve them, by digests of all that they are made from. */
export interface SiteStore {
  has: (key: string) => boolean;
  /** Keeps a file; one of the same key is replaced. */
  put: (key: string, bytes: Uint8Array | string) => void;
  /**
   * Puts a file where a site wants it, and tells its size.
   * @throws where it is not kept, or not any more as it was made
   */
  place: (key: string, to: string) => number;
  /** Remembers how what was used stands when sites are as they will stay, so that it is not read again while it stands so. */
  settle: () => void;
}

/** Where in the cache the files of sites stand. */
export const siteFolder = (cache: string): string => join(cache, 'site');

/** The digest that a file is kept under, and the sum of it and of what it holds. */
const storedName = /^([0-9a-f]{32})-([0-9a-f]{20})$/;
const keyIn = (name: string) => name.slice(0, 32);

/** Of the digest too: one kept file copied over another is sound in itself. */
const sumOf = (key: string, bytes: Uint8Array | string) =>
  createHash('sha256').update(`${key}\0`).update(bytes).digest('hex').slice(0, 20);

const day = 24 * 60 * 60 * 1000;
let written = 0;

/**
 * A store whose files are linked into sites, so that what is kept is not written again. Whoever changes a file of a site
 * changes it here too: so each is read before it is used, unless it stands as when it was read last, and what does not have
 * the sum in its name is not kept.
 * The time of last access is that of the last use.
 */
export function siteStore(folder: string): SiteStore {
  mkdirSync(folder, { recursive: true });
  const names = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (storedName.test(name)) names.set(keyIn(name), name);
  }
  const now = lastChangeOf(folder);
  const seen = lookedAt(folder, (name) => names.get(keyIn(name)) === name);

  /** By key, when its bytes were changed last. */
  const sound = new Map<string, number>();
  const soundOne = (key: string) => {
    const name = names.get(key);
    if (name === undefined) return null;
    const path = join(folder, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (
      found?.isFile() &&
      (sound.get(key) === found.mtimeMs || seen.same(name, found) || isSound(path, name))
    ) {
      sound.set(key, found.mtimeMs);
      return { path, found };
    }
    names.delete(key);
    if (found?.isFile()) rmSync(path, { force: true });
    return null;
  };

  return {
    has: (key) => soundOne(key) !== null,
    put(key, bytes) {
      const beside = join(folder, `${key}.${process.pid}-${++written}`);
      const name = `${key}-${sumOf(key, bytes)}`;
      writeFileSync(beside, bytes);
      renameSync(beside, join(folder, name));
      names.set(key, name);
      sound.set(key, lstatSync(join(folder, name)).mtimeMs);
    },
    place(key, to) {
      const kept = soundOne(key);
      if (kept === null) throw new Error(`${to} was changed while it was put into the site`);
      const { path, found } = kept;
      linkOrCopy(path, to);
      if (Math.abs(now - found.atimeMs) > day) utimesSync(path, now / 1000, found.mtimeMs / 1000);
      return found.size;
    },
    settle() {
      const files = [...sound].flatMap(([key, mtimeMs]) => {
        const name = names.get(key) ?? '';
        const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
        return found?.mtimeMs === mtimeMs ? [[name, found] as const] : [];
      });
      seen.write(files);
    },
  };
}

function isSound(path: string, name: string): boolean {
  const [, key = '', sum] = storedName.exec(name) ?? [];
  try {
    return sumOf(key, readFileSync(path)) === sum;
  } catch {
    return false;
  }
}

/** The clock of the disk, to the second: it dates what is used by what else it holds. */
function lastChangeOf(folder: string): number {
  const mark = join(folder, `now.${process.pid}-${++written}`);
  writeFileSync(mark, '');
  const { mtimeMs } = statSync(mark);
  rmSync(mark);
  return mtimeMs;
}

/** Not all disks have links, and none has one from another disk. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
