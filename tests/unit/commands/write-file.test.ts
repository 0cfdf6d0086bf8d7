import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeAll } from '../../../src/commands/write-file.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'written-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test.skipIf(process.platform === 'win32')(
  'a file that a group may write stays theirs, whatever new files are given',
  async () => {
    const path = join(aFolder(), 'story.md');
    writeFileSync(path, 'Old.\n');
    chmodSync(path, 0o664);
    await writeAll([{ path, text: 'New.\n' }]);
    expect(statSync(path).mode & 0o777).toBe(0o664);
    expect(readFileSync(path, 'utf8')).toBe('New.\n');
  },
);

test.skipIf(process.platform === 'win32')(
  'a file of one’s own is nobody else’s while it is written',
  async () => {
    const folder = aFolder();
    const path = join(folder, 'story.md');
    writeFileSync(path, 'Old.\n');
    chmodSync(path, 0o600);
    const modes = new Set<number>();
    const watcher = watch(folder, (_, name) => {
      const seen =
        name === null ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
      if (seen !== undefined) modes.add(seen.mode & 0o777);
    });
    await writeAll([{ path, text: 'New.\n'.repeat(2_000_000) }]);
    watcher.close();
    expect([...modes]).toEqual([0o600]);
  },
);

test('nothing is left beside what was written', async () => {
  const folder = aFolder();
  await writeAll(['a', 'b'].map((name) => ({ path: join(folder, name), text: name })));
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b']);
});
