import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { contentFiles } from '../../../src/content-folder/content-files.ts';
import { collections } from '../../../src/content.config.ts';
import { aProject } from '../commands/a-project.ts';

vi.mock('astro:content', () => ({ defineCollection: (told: unknown) => told }));

interface Collection {
  loader: { load: (context: unknown) => Promise<void> };
}

test('pages are made from the files that the check reads, since by all of them its readings are known again', async () => {
  const project = aProject({
    files: {
      'stories/a.md': 'a',
      'people/b.yaml': 'b',
      'elsewhere/c.yaml': 'c',
      'series/d.yaml': 'd',
      'register/e.tsv': 'e',
    },
  });
  const kept: unknown[] = [];
  const store = { clear: () => undefined, set: ({ data }: { data: unknown }) => kept.push(data) };
  const config = { root: pathToFileURL(project + sep) };
  for (const { loader } of Object.values(collections) as unknown as Collection[]) {
    await loader.load({ store, config });
  }
  const { files } = await contentFiles(join(project, 'content'));
  expect(files).toHaveLength(5);
  expect(kept).toEqual(files);
});
