import { expect, test } from 'vitest';
import { UsageError } from '../../../src/commands/terminal/arguments.ts';
import { CannotRun, run } from '../../../src/commands/terminal/run.ts';
import { aTerminal } from './a-project.ts';

const systemError = Object.assign(new Error('EACCES: permission denied, open ‘a’'), {
  syscall: 'open',
});
const fault = new Error('a.md cannot be read', { cause: new TypeError('no such thing') });

test.each([
  ['a wrong call', new UsageError('--nowhere is no option'), '--nowhere is no option\n\nhow'],
  ['what keeps it from running', new CannotRun('The port is taken.'), 'The port is taken.'],
  ['what the system refuses', systemError, 'EACCES: permission denied, open ‘a’'],
])('%s is told without where in the code', async (_, error, told) => {
  const terminal = aTerminal();
  expect(await run({ usage: 'how', run: () => Promise.reject(error) }, [], terminal)).toBe(2);
  expect(terminal.complained()).toBe(told);
});

test('a fault of ours is told with where it happened, and with what lay behind it', async () => {
  const terminal = aTerminal();
  expect(await run({ usage: 'how', run: () => Promise.reject(fault) }, [], terminal)).toBe(2);
  expect(terminal.complained()).toMatch(
    /^Error: a\.md cannot be read\n +at .*terminal\.test\.ts.*TypeError: no such thing\n +at /s,
  );
});
