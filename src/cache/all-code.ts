import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { byCodeUnit } from '../by-code-unit.ts';
import { packageVersions } from './code-of.ts';
import { digestOf } from './digest.ts';

/** A digest of all that makes pages of their values: every file of `src`, what Astro is told, the versions of all packages. */
export async function allCode(project: string): Promise<string> {
  const ours = await Array.fromAsync(glob('src/**/*.*', { cwd: project }));
  const files = [...ours, 'astro.config.ts'].sort(byCodeUnit);
  const texts = await Promise.all(files.map((file) => readFile(join(project, file))));
  const names = files.map((file) => file.split(sep).join('/'));
  return digestOf([...names, ...texts, await packageVersions()]);
}
