import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedStories } from '../../src/edition/edition.ts';
import { readEdition } from '../../src/edition/read-edition.ts';

const content = new URL('../../content/', import.meta.url);
const files = ['stories', 'people', 'series', 'elsewhere'].flatMap((folder) =>
  readdirSync(new URL(folder, content))
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => {
      const path = `${folder}/${name}`;
      return { path, source: readFileSync(new URL(path, content), 'utf8') };
    }),
);

/** The foot of every page says so, and the picture of the site. */
test('every figure and every quotation of our own edition has a source', () => {
  const { edition } = readEdition(files);
  const without = publishedStories(edition).flatMap(({ slug, figures, quotations }) =>
    [...figures, ...quotations]
      .filter(({ source }) => source === null)
      .map(({ id }) => `${slug}: ${id} wants \`source:\` in the front matter`),
  );
  expect(without).toEqual([]);
});
