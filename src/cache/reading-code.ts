import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../by-code-unit.ts';
import { digestOf } from './digest.ts';
import { packages } from './cache.ts';

const source = join(import.meta.dirname, '..');

let code: Promise<string> | undefined;

/** A digest of what makes another reading of the same story: of our own code, and of the versions of all packages. */
export function readingCode(): Promise<string> {
  code ??= digest();
  return code;
}

async function digest(): Promise<string> {
  const files = (await Array.fromAsync(glob('**/*.ts', { cwd: source }))).sort(byCodeUnit);
  const texts = await Promise.all(files.map((file) => readFile(join(source, file))));
  const versions = await readFile(join(packages(), '.package-lock.json')).catch(() => '');
  return digestOf([...files, ...texts, versions]);
}
