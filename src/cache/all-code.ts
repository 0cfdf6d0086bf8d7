import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnit } from '../by-code-unit.ts';
import { packages } from './cache.ts';
import { digestOf } from './digest.ts';

const project = join(import.meta.dirname, '../..');

let known: Promise<string> | undefined;

/** A digest of all that makes a site of its content: every file of `src`, what Astro is told, the versions of all packages. */
export function allCode(): Promise<string> {
  known ??= allCodeNow();
  return known;
}

/** The same of the files as they stand by now. */
export async function allCodeNow(): Promise<string> {
  const entries = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(project, join(parentPath, name)));
  const paths = [...files, 'astro.config.ts'].sort(byCodeUnit);
  const texts = paths.map((path) => readFileSync(join(project, path)));
  const names = paths.map((path) => path.split(sep).join('/'));
  return digestOf([...names, ...texts, await packageVersions()]);
}

let versions: Promise<string> | undefined;

/** A digest of the versions of all packages, by the file that npm writes when it has installed them. */
export function packageVersions(): Promise<string> {
  versions ??= readFile(join(packages(), '.package-lock.json'))
    .catch(() => '')
    .then((lock) => digestOf([lock]));
  return versions;
}
