import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

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
}

/** Where in the cache the files of sites stand. */
export const siteFolder = (cache: string): string => join(cache, 'site');

/** The digest that a file is kept under, with its size, and the second in which it was made. */
const storedName = /^([0-9a-f]{32})-(\d+)-(\d+)$/;

const day = 24 * 60 * 60 * 1000;
let written = 0;

/**
 * A store whose files are linked into sites, so that what is kept is neither read nor written again. Whoever changes a
 * file of a site changes it here too: so its name says how large it is and when it was made, and what is not so any more
 * is not kept. The time of last access is that of the last use.
 */
export function siteStore(folder: string): SiteStore {
  mkdirSync(folder, { recursive: true });
  const names = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const [, key] = storedName.exec(name) ?? [];
    if (key !== undefined) names.set(key, name);
  }
  const now = lastChangeOf(folder);

  const soundOne = (key: string) => {
    const name = names.get(key);
    if (name === undefined) return null;
    const [, , size, time] = storedName.exec(name)?.map(Number) ?? [];
    const path = join(folder, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && found.size === size && found.mtimeMs === (time ?? 0) * 1000) {
      return { path, found };
    }
    names.delete(key);
    if (found?.isFile()) rmSync(path);
    return null;
  };

  return {
    has: (key) => soundOne(key) !== null,
    put(key, bytes) {
      const beside = join(folder, `${key}.${process.pid}-${++written}`);
      writeFileSync(beside, bytes);
      const { size, mtimeMs } = statSync(beside);
      const time = Math.floor(mtimeMs / 1000);
      utimesSync(beside, time, time);
      const name = `${key}-${size}-${time}`;
      renameSync(beside, join(folder, name));
      names.set(key, name);
    },
    place(key, to) {
      const sound = soundOne(key);
      if (sound === null) throw new Error(`${to} was changed while it was put into the site`);
      const { path, found } = sound;
      linkOrCopy(path, to);
      if (Math.abs(now - found.atimeMs) > day) utimesSync(path, now / 1000, found.mtimeMs / 1000);
      return found.size;
    },
  };
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
