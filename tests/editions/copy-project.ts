import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the checkout. */
export const project = resolve(import.meta.dirname, '../..');

const parts = ['src', 'content', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** Copies what a build reads into `to`, where a test may break it; packages are shared. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) {
    const from = join(project, part);
    if (existsSync(from)) cpSync(from, join(to, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(to, 'node_modules'));
}
