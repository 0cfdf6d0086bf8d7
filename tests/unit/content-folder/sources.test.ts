import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { examined } from '../../../src/astro/examined.ts';
import { sources } from '../../../src/astro/sources.ts';
import { contentFiles } from '../../../src/content-folder/content-files.ts';
import type { ContentFile } from '../../../src/edition/content-file.ts';
import { aProject } from '../commands/a-project.ts';

/** What the collection holds of a project, for Vite with these plugins. */
async function heldOf(project: string, plugins: readonly unknown[]): Promise<ContentFile[]> {
  const held: ContentFile[] = [];
  const store = {
    clear: () => undefined,
    set: ({ data }: { data: ContentFile }) => held.push(data),
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
  expect(await heldOf(folder, [[null], { name: 'another' }])).toEqual(files);
});

test('a build holds what was examined, whatever stands in the folder since', async () => {
  const files = [{ path: 'stories/a.md', source: 'as it was examined' }];
  expect(await heldOf(project(), [{ name: 'another' }, [examined(files)]])).toEqual(files);
});
