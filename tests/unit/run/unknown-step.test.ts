import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { project } from '../../../src/commands/project.ts';

const run = (...steps: string[]) =>
  spawnSync(process.execPath, ['tests/run.ts', ...steps], { cwd: project, encoding: 'utf8' });

test.each([[['units']], [['unit', 'browsers']], [['toString']]])(
  'a step that there is none of is told, and no other is run: %j',
  (steps) => {
    const { status, stdout, stderr } = run(...steps);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`“${steps.at(-1) ?? ''}”`);
    expect(stderr).toContain('lint, unit, built, browser');
  },
);
