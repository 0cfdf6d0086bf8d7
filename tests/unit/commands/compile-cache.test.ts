import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { project } from '../../../src/commands/project.ts';

test('a copy of the project has what Node compiled for another one, with the same packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'packages'));
  const compiledBy = (name: string): string[] => {
    const copy = join(folder, name);
    for (const room of ['cache', 'commands/compile-cache.ts'])
      cpSync(join(project, 'src', room), join(copy, 'src', room), { recursive: true });
    symlinkSync(join(folder, 'packages'), join(copy, 'node_modules'));
    const line = ['--import', './src/commands/compile-cache.ts', 'src/cache/let-go.ts'];
    const { stderr } = spawnSync(execPath, line, {
      cwd: copy,
      env: { ...env, NODE_COMPILE_CACHE: undefined, NODE_COMPILE_CACHE_PORTABLE: undefined },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return readdirSync(join(folder, 'packages/.cache/compiled'), { recursive: true }).map(String);
  };
  const first = compiledBy('first');
  expect(first.length).toBeGreaterThan(3);
  expect(compiledBy('second').toSorted()).toEqual(first.toSorted());
});
