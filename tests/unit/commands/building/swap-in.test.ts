import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapIn } from '../../../../src/commands/build/swap-in.ts';
import { aProject } from '../a-project.ts';

const page = (text: string) => (room: string) => {
  mkdirSync(join(room, 'site'));
  writeFileSync(join(room, 'site/index.html'), text);
  return Promise.resolve();
};

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('a build that gets %s leaves the old site and nothing else', async (signal, status) => {
  const project = aProject({ files: {} });
  const dist = join(project, 'dist');
  await swapIn(dist, page('old'));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'never-ready.ts'), dist]);
  await once(child.stdout, 'data');
  expect(readdirSync(project)).toContain('.build');
  child.kill(signal);
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(status);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(project).sort()).toEqual(['content', 'dist', 'outside.md']);
});

test('a link to the folder of the site stays a link', async () => {
  const project = aProject({ files: {} });
  mkdirSync(join(project, 'served'));
  symlinkSync('served', join(project, 'dist'));
  await swapIn(join(project, 'dist'), page('new'));
  expect(readFileSync(join(project, 'served/index.html'), 'utf8')).toBe('new');
});

test('that the new site stands is told before the old one is taken away', async () => {
  const project = aProject({ files: {} });
  const dist = join(project, 'dist');
  await swapIn(dist, page('old'));
  const seen: string[] = [];
  await swapIn(dist, page('new'), () => {
    const [room = ''] = readdirSync(join(project, '.build'));
    for (const site of [dist, join(project, '.build', room, 'old')]) {
      seen.push(readFileSync(join(site, 'index.html'), 'utf8'));
    }
  });
  expect(seen).toEqual(['new', 'old']);
  expect(readdirSync(project).sort()).toEqual(['content', 'dist', 'outside.md']);
});

test('other work beside the site is left alone', async () => {
  const project = aProject({ files: {} });
  mkdirSync(join(project, '.build/other'), { recursive: true });
  await swapIn(join(project, 'dist'), page('new'));
  expect(readdirSync(join(project, '.build'))).toEqual(['other']);
});

/** A project whose build of `dist` was killed before it could clear up. */
async function aKilledBuild() {
  const project = aProject({ files: {} });
  const dist = join(project, 'dist');
  await swapIn(dist, page('old'));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'never-ready.ts'), dist]);
  await once(child.stdout, 'data');
  return { project, dist, child };
}

test('what a killed build left is swept by the next, and what a running one makes is not', async () => {
  const { project, dist, child } = await aKilledBuild();
  await swapIn(dist, page('new'));
  expect(readdirSync(join(project, '.build'))).toHaveLength(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('new');
  await swapIn(dist, page('newest'));
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('newest');
  expect(readdirSync(project).sort()).toEqual(['content', 'dist', 'outside.md']);
});

test('a site that a killed build had taken away but not replaced comes back, though the next build fails', async () => {
  const { project, dist, child } = await aKilledBuild();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const [room = ''] = readdirSync(join(project, '.build'));
  renameSync(dist, join(project, '.build', room, 'old'));
  await expect(swapIn(dist, () => Promise.reject(new Error('half way')))).rejects.toThrow();
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(project).sort()).toEqual(['content', 'dist', 'outside.md']);
});
