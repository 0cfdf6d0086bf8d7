import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { timeOnDisk } from './disk-time.ts';
import { cacheFolder } from './cache.ts';

/** The names of what is cached, and of what was being written when its writer was stopped. */
const ours = /^(?:card|cover|font|reading|kept(?:-[a-z]+)+)-[0-9a-f]{20,32}(?:\.\d+-\d+)?$/;
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Lets go of what no build has used for a week. Builds for other hosts, and those that run just now, may use what this
 * one did not: were that gone, they would have to make it anew.
 */
export async function letGoOfUnused(folder = cacheFolder()): Promise<void> {
  const now = await timeOnDisk(folder);
  if (now === null) return;
  for (const name of readdirSync(folder)) {
    if (!ours.test(name)) continue;
    try {
      const path = join(folder, name);
      const cached = lstatSync(path);
      if (cached.isFile() && now - cached.mtimeMs > week) rmSync(path);
    } catch {
      // Another build has let go of it, or it belongs to somebody else: it is in nobody's way.
    }
  }
}
