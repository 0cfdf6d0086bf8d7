import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the checkout. */
export const project = resolve(import.meta.dirname, '../..');

const parts = ['src', 'content', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** What builds keep beside packages, and what a server that shows the site as it is written keeps there. */
const kept = ['.cache', '.vite'];

/**
 * Copies what a build reads into `to`, where a test may break it; packages are shared, and what builds keep is too unless
 * the copy is to keep it by itself.
 */
export function copyProject(to: string, { ownCache = false } = {}): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) {
    const from = join(project, part);
    if (existsSync(from)) cpSync(from, join(to, part), { recursive: true });
  }
  const packages = join(project, 'node_modules');
  if (!ownCache) {
    symlinkSync(packages, join(to, 'node_modules'));
    return;
  }
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (!kept.includes(name)) symlinkSync(join(packages, name), join(to, 'node_modules', name));
  }
}
