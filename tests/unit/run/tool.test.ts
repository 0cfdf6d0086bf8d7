import { expect, test } from 'vitest';
import { runTool } from '../../run/tool.ts';

const node = async (code: string) =>
  (await runTool(process.execPath, { args: () => ['-e', code] })).failures;

test('a tool that is not there is told as such', async () => {
  await expect(runTool('no-such-tool', { args: () => [] })).rejects.toThrow('no-such-tool ENOENT');
});

test.each([
  ['process.exit(0)', []],
  ['process.exit(3)', ['It ended with status 3.']],
  ['process.kill(process.pid)', ['It ended with SIGTERM.']],
])('a tool that counts no tests and runs %s', async (code, whys) => {
  expect((await node(code)).map(({ why }) => why)).toEqual(whys);
});
