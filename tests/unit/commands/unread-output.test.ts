import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../src/commands/project.ts';

const folder = join(project, 'src/commands');
const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ text }) => text.includes('process.argv'));

test('every command says first what it does where its reader has had enough', () => {
  expect(entries.length).toBeGreaterThanOrEqual(6);
  const silent = entries.filter(
    ({ text }) => !/^import [^;]+;\n\n(?:outlive|endWith)Reader\(\);$/m.test(text),
  );
  expect(silent.map(({ file }) => file)).toEqual([]);
});

// One that ends, and one that works on.
test.each(['check', 'manual'])('%s says nothing of such a reader', async (command) => {
  const child = spawn(process.execPath, [join(folder, `${command}.ts`), '--help']);
  child.stdout.destroy();
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  expect(complained).toBe('');
  expect(status).toBe(0);
});
