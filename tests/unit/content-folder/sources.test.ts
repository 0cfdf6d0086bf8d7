import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
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
