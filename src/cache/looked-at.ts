import { readFileSync, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Size, times of change of the bytes and of the entry, and number of a file: whoever changes it changes one of them. */
type Mark = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number];

/** Which files of a folder were looked at, by name, and how they stood then. */
interface LookedAt {
  /** Whether a file stands as it did when it was looked at. */
  same: (name: string, found: Stats) => boolean;
  /** Sets down how files stand that were looked at, beside those of which nothing new is known. */
  write: (files: Iterable<readonly [name: string, found: Stats]>) => void;
}

/** The file of a folder that says so. */
export const lookedAtName = 'looked-at.json';

const markOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): Mark => [size, mtimeMs, ctimeMs, ino];

/**
 * What earlier builds looked at in a folder. The time of change of an entry cannot be set by anybody, so that bytes that
 * were changed, and given their old time again, are found too; where nothing is known, or can be written, files are only
 * looked at once more.
 * @param isThere whether a file of this name is still kept
 */
export function lookedAt(folder: string, isThere: (name: string) => boolean): LookedAt {
  const marks = marksIn(join(folder, lookedAtName));
  return {
    same: (name, found) => marks.get(name)?.join() === markOf(found).join(),
    write(files) {
      for (const [name, found] of files) marks.set(name, markOf(found));
      const kept = [...marks].filter(([name]) => isThere(name));
      const path = join(folder, lookedAtName);
      const beside = `${path}.${process.pid}`;
      try {
        writeFileSync(beside, JSON.stringify(kept));
        renameSync(beside, path);
      } catch {
        rmSync(beside, { force: true });
      }
    },
  };
}

function marksIn(path: string): Map<string, Mark> {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, Mark][]);
  } catch {
    return new Map();
  }
}
