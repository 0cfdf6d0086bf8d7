import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { project } from '../../../src/commands/project.ts';

test('steps that there are none of are told, and no other is run', () => {
  const unknown = ['units', 'browsers', 'toString'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/run.ts', 'unit', ...unknown],
    { cwd: project, encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('“units”, “browsers”, “toString”');
  expect(stderr).toContain('lint, unit, built, browser');
});
