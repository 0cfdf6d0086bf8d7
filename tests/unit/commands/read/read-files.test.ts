import { spawnSync } from 'node:child_process';
import { closeSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aProject } from '../a-project.ts';
import { read, story, textAt, type Line } from './reading.ts';

test('what cannot be read is told with its name, the others are read, and the status is 2', async () => {
  const project = aProject({
    files: {
      'a.txt': 'W\n5 ships sank.',
      'latin.txt': Uint8Array.of(0x56, 0xe9),
      'zero.txt': '5\0 ships',
      'large.txt': 'a'.repeat(2_000_001),
      'deep.md': `${'> '.repeat(51)}a`,
      'finnish.md': '---\nlang: fi\n---\nSatamaan tuli 5 laivaa.',
      'b.md': '6 ships sank.',
    },
    links: { 'gone.txt': 'nowhere.txt' },
  });
  const at = (name: string) => join(project, 'content', name);
  symlinkSync(at('loop.txt'), at('loop.txt'));
  const unread = ['latin.txt', 'zero.txt', 'large.txt', 'deep.md', 'gone.txt'];
  const names = ['a.txt', ...unread, 'none.txt', 'loop.txt', '', 'finnish.md', 'b.md'];
  const { status, said, complained } = await read(['--json', ...names.map(at)]);
  expect(status).toBe(2);
  expect(said.split('\n').map((line) => (JSON.parse(line) as Line).file)).toEqual(
    ['a.txt', 'finnish.md', 'b.md'].map(at),
  );
  for (const name of [...unread, 'none.txt', 'loop.txt', ''])
    expect(complained).toContain(at(name));
  expect(complained).not.toMatch(/^\s+at /m);
});

test('no name of a file reaches the terminal as a command or as a line of its own', async () => {
  const names = ['a\nb.txt', 'a\u001b[2J.txt'];
  const { complained } = await read(names);
  expect(complained.split('\n')).toHaveLength(names.length);
  expect(complained).toContain('a<U+000A>b.txt: it cannot be read: there is no such file');
  expect(complained).toContain('a<U+001B>[2J.txt');
  const { said } = await read([textAt('a\nb.txt', 'W\n25,0000 ships.')]);
  expect(said).toContain('a<U+000A>b.txt:2:1');
});

const readEntry = join(import.meta.dirname, '../../../../src/commands/read.ts');
const node = (args: string[], input: string) =>
  spawnSync('node', [readEntry, ...args], { input, encoding: 'utf8' });

test('“-” is standard input: a story', () => {
  const { status, stdout } = node(['--json', '-'], story);
  expect(status).toBe(0);
  const line = JSON.parse(stdout) as Line;
  expect(line.file).toBe('-');
  expect(line.figures.at(-1)?.text).toBe('12');
});

test('what is sent to the command is read once, a plain text here, and asking for it again is told', () => {
  const { status, stdout, stderr } = node(['--json', '-', '-'], 'Wheat\n5 ships sank.\n');
  expect(status).toBe(2);
  const line = JSON.parse(stdout) as Line;
  expect(line.file).toBe('-');
  expect(line.figures.at(-1)?.text).toBe('5');
  expect(stderr).toBe('-: it cannot be read: it was read before\n');
});

test('a folder that is sent to the command, a pipe with a name and a device are told, and not waited for; what a shell pipes in is read', () => {
  const folder = join(textAt('a.txt', 'Wheat\n5 ships sank.\n'), '..');
  const sent = openSync(folder, 'r');
  onTestFinished(() => {
    closeSync(sent);
  });
  const script = `mkfifo pipe; ln -s pipe link; node '${readEntry}' --json - pipe link /dev/zero <(cat a.txt) a.txt`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    stdio: [sent, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stderr).toContain('-: it cannot be read: it is a folder\n');
  expect(stderr.match(/^(pipe|link): it cannot be read: it is a pipe/gm)).toHaveLength(2);
  expect(stderr).toContain('/dev/zero: it cannot be read: it is a device');
});

test('a thousand files are read in one call, and whoever takes the first lines only has them', () => {
  const path = textAt('a.txt', 'Wheat\n5 ships sank.\n');
  const call = `node '${readEntry}' --json ${`'${path}' `.repeat(1000)}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${call} | head -n 2`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toHaveLength(2);
});
