import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../editions/copy-project.ts';
import { distOf } from '../editions/editions.ts';
import { hashList } from '../editions/hash-list.ts';

test('a build that is called from another folder, into another folder, gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anywhere-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const copy = join(folder, 'project');
  const out = join(folder, 'served', 'site');
  const caller = join(folder, 'caller');
  copyProject(copy);
  mkdirSync(caller);
  const args = [join(copy, 'src/commands/build.ts'), '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: caller,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readdirSync(caller)).toEqual([]);
  expect(hashList(out)).toEqual(hashList(distOf('root')));
});
