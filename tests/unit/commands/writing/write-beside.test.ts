import { chmodSync, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../../../../src/commands/writing/write-content.ts';
import { aProject } from '../a-project.ts';

const file = 'content/stories/story.md';

/** A story with these permissions. */
function aStory(mode: number) {
  const project = aProject({ files: { 'stories/story.md': 'Old.\n' } });
  const path = join(project, file);
  chmodSync(path, mode);
  return { project, path };
}

test.skipIf(process.platform === 'win32')(
  'a file that a group may write stays theirs, whatever new files are given',
  async () => {
    const { project, path } = aStory(0o664);
    await writeContent(project, [{ file, was: 'Old.\n', text: 'New.\n' }]);
    expect(statSync(path).mode & 0o777).toBe(0o664);
    expect(readFileSync(path, 'utf8')).toBe('New.\n');
  },
);

test.skipIf(process.platform === 'win32')(
  'a file of one’s own is nobody else’s while it is written',
  async () => {
    const { project } = aStory(0o600);
    const folder = join(project, 'content/stories');
    const modes = new Set<number>();
    const watcher = watch(folder, (_, name) => {
      const seen =
        name === null ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
      if (seen !== undefined) modes.add(seen.mode & 0o777);
    });
    const text = 'New.\n'.repeat(2_000_000);
    await writeContent(project, [{ file, was: 'Old.\n', text }]);
    watcher.close();
    expect([...modes]).toEqual([0o600]);
  },
);

test('nothing is left beside what was written', async () => {
  const { project } = aStory(0o644);
  await writeContent(project, [
    { file, was: 'Old.\n', text: 'New.\n' },
    { file: 'content/stories/other.md', was: null, text: 'Other.\n' },
  ]);
  expect(readdirSync(join(project, 'content'))).toEqual(['stories']);
  expect(readdirSync(join(project, 'content/stories')).toSorted()).toEqual([
    'other.md',
    'story.md',
  ]);
});
