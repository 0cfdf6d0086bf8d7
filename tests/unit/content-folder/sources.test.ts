import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { sources } from '../../../src/astro/sources.ts';
import { contentFiles } from '../../../src/content-folder/content-files.ts';
import { asItStands, type WrittenFile } from '../../../src/edition/written.ts';
import { aProject } from '../commands/a-project.ts';

/** What the collection holds of a project, for Vite with these plugins. */
async function heldOf(project: string, plugins: readonly unknown[]): Promise<WrittenFile[]> {
  const held: WrittenFile[] = [];
  const store = {
    clear: () => undefined,
    values: () => [],
    set: ({ data }: { data: WrittenFile }) => held.push(data),
  };
  const config = { root: pathToFileURL(project + sep), vite: { plugins } };
  await sources.load({ store, config } as unknown as LoaderContext);
  return held;
}

const project = () =>
  aProject({
    files: {
      'stories/a.md': 'a',
      'people/b.yaml': 'b',
      'elsewhere/c.yaml': 'c',
      'series/d.yaml': 'd',
      'register/e.tsv': 'e',
    },
  });

test('whoever writes sees all files of content', async () => {
  const folder = project();
  const { files } = await contentFiles(join(folder, 'content'));
  expect(files).toHaveLength(5);
  const held = await heldOf(folder, [[null], { name: 'another' }]);
  expect(asItStands(held).files).toEqual(files);
});

test('what is saved right after another save is seen, though the watcher does not tell of it', async () => {
  const folder = project();
  const held = new Map<string, { data: WrittenFile }>();
  const store = {
    clear: () => held.clear(),
    values: () => [...held.values()],
    set: ({ id, data }: { id: string; data: WrittenFile }) => held.set(id, { data }),
  };
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const config = { root: pathToFileURL(folder + sep) };
  await sources.load({ store, config, watcher } as unknown as LoaderContext);
  const file = join(folder, 'content', 'stories', 'a.md');
  const source = () => held.get('stories/a.md')?.data.source;
  writeFileSync(file, 'first');
  watcher.emit('change', file);
  await vi.waitFor(() => expect(source()).toBe('first'));
  writeFileSync(file, 'second');
  await vi.waitFor(() => expect(source()).toBe('second'));
});
