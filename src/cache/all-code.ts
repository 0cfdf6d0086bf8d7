import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnit } from '../by-code-unit.ts';
import { packages } from './cache.ts';
import { digestOf } from './digest.ts';

const project = join(import.meta.dirname, '../..');

/** Gives the text of a file of ours. */
export type ReadText = (path: string) => string;

const texts = new Map<string, string>();

/** As this process saw it first. */
export const asSeen: ReadText = (path) => {
  const text = texts.get(path) ?? asItStands(path);
  texts.set(path, text);
  return text;
};

/** As it stands by now. */
export const asItStands: ReadText = (path) => readFileSync(path, 'utf8');

/** What Astro is told. */
export const settingsOfAstro = join(project, 'astro.config.ts');

/** The paths of all files below a folder of the project, such as `src`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

let known: Promise<string> | undefined;

/** A digest of all that makes a site of its content: every file of `src`, what Astro is told, the versions of all packages. */
export function allCode(): Promise<string> {
  const all = [...filesBelow('src'), settingsOfAstro];
  known ??= digestOfFiles(new Map(all.map((path) => [path, asSeen(path)])));
  return known;
}

/** A digest of files of ours, and of the versions of all packages. */
export async function digestOfFiles(files: ReadonlyMap<string, string>): Promise<string> {
  const sorted = [...files].sort(([a], [b]) => byCodeUnit(a, b));
  return digestOf([
    await packageVersions(),
    ...sorted.flatMap(([path, text]) => [placeOf(path), digestOfText(text)]),
  ]);
}

/** Where a file stands in the project, on every system. */
const placeOf = (path: string) => relative(project, path).split(sep).join('/');

const digests = new Map<string, string>();

/** Most files are among what a dozen things are made of. */
function digestOfText(text: string): string {
  const digest = digests.get(text) ?? digestOf([text]);
  digests.set(text, digest);
  return digest;
}

let versions: Promise<string> | undefined;

/** A digest of the versions of all packages, by the file that npm writes when it has installed them. */
export function packageVersions(): Promise<string> {
  versions ??= readFile(join(packages(), '.package-lock.json'))
    .catch(() => '')
    .then((lock) => digestOf([lock]));
  return versions;
}
