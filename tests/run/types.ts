import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { exit } from 'node:process';

// node tests/run/types.ts: the types that Astro makes for the code, where they are missing or of another time.

const timeOf = (path: string): number | undefined =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** They say which collections there are, in the words of one version of Astro: nothing else in a project changes them. */
const from = ['src/content.config.ts', 'package-lock.json'];
const made = timeOf('.astro/content.d.ts') ?? -Infinity;

if (from.some((path) => (timeOf(path) ?? Infinity) > made)) {
  const { status } = spawnSync('astro', ['sync', '--force'], { stdio: 'inherit' });
  exit(status ?? 1);
}
