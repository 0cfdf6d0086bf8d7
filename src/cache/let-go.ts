import { lstatSync, readdirSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { timeOnDisk } from './disk-time.ts';
import { cacheFolder, compiledFolder, templatesFolder } from './cache.ts';
import { siteFolder } from './site-store.ts';

/** The names of what is cached, and of what was being written when its writer was stopped. */
const ours =
  /^(?:card|code|cover|font|picture(?:-seen)?|reading|kept(?:-[a-z]+)+)-[0-9a-f]{20,32}(?:\.\d+-\d+)?$/;
const stored = /^(?:[0-9a-f]{32}-[0-9a-f]{20}|(?:[0-9a-f]{32}|now)\.\d+-\d+|looked-at\.json\.\d+)$/;
const laidOut = /^[0-9a-f]{20}$/;
const compiled = /^[0-9a-f]{8}$/;
const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

/** Its time is that of the last look: tens of thousands of files may be kept, and a build of one edit takes seconds. */
const lookedThrough = 'looked-through';

/**
 * Lets go of what no build has used for a week, at most once a day. Builds for other hosts, and those that run just now,
 * may use what this one did not: were that gone, they would have to make it anew.
 */
export async function letGoOfUnused(folder = cacheFolder()): Promise<void> {
  const now = await timeOnDisk(folder);
  if (now === null || !isDue(join(folder, lookedThrough), now)) return;
  const isLongUsed = ({ mtimeMs }: Stats) => now - mtimeMs > week;
  letGo(folder, ours, (file) => file.isFile() && isLongUsed(file));
  letGo(templatesFolder(folder), laidOut, (found) => found.isDirectory() && isLongUsed(found));
  // There the time of change is that of the file on the site.
  const isLongRead = ({ atimeMs }: Stats) => now - atimeMs > week;
  letGo(siteFolder(folder), stored, (file) => file.isFile() && isLongRead(file));
  // Node never lets go of what it compiled, and does that anew for each place that code stands at.
  const versions = compiledFolder(folder);
  for (const version of namesIn(versions)) {
    letGo(join(versions, version), compiled, (file) => file.isFile() && isLongRead(file));
  }
}

/** Whether the last look is a day ago, by a file that is as new as that; a time to come is none. */
function isDue(file: string, now: number): boolean {
  try {
    const last = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
    if (Math.abs(now - last) < day) return false;
    writeFileSync(file, '');
  } catch {
    // Something else has its name: then each build looks.
  }
  return true;
}

function letGo(folder: string, names: RegExp, isUnused: (found: Stats) => boolean): void {
  for (const name of namesIn(folder)) {
    if (!names.test(name)) continue;
    try {
      const path = join(folder, name);
      if (isUnused(lstatSync(path))) rmSync(path, { recursive: true });
    } catch {
      // Another build has let go of it, or it belongs to somebody else: it is in nobody's way.
    }
  }
}

/** Nothing where there is no such folder, or something else has its name. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
