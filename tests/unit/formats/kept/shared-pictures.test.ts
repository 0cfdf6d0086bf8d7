import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { epub, packed } from '../../../../src/formats/kept/epub/epub.ts';
import type { Book } from '../../../../src/formats/kept/epub/book.ts';

const published = '2026-11-24T09:00:00Z';
const shared = { path: 'stories/pictures/ship-1.jpg', jpeg: new Uint8Array(2000).fill(7) };
const own = { path: 'stories/pictures/pier-2.jpg', jpeg: new Uint8Array(500).fill(5) };
const chapter = (slug: string, pictures: (typeof shared)[]) =>
  packed(
    { path: `stories/${slug}`, title: slug, lang: 'en', places: [], body: [], pictures },
    published,
  );

const book: Omit<Book, 'chapters'> = {
  ...{ id: 'urn:uuid:1', title: 'A', description: 'B', lang: 'en', creators: [], publisher: 'C' },
  ...{ published, modified: published, source: 'https://host.example/', subjects: [] },
  ...{ rights: 'D', licence: 'https://host.example/licence', accessibility: 'E', listed: true },
  cover: { png: new Uint8Array(1), width: 1, height: 1, alt: 'F' },
};
const font = { bytes: Buffer.from('font'), licence: 'G' };

test('a picture that two stories show is in a book once, and listed once', () => {
  const chapters = [chapter('a', [shared]), chapter('b', [own, shared])];
  const bytes = epub({ ...book, chapters }, font);
  const names = strFromU8(bytes, true).split('EPUB/stories/pictures/ship-1.jpg').length - 1;
  // Before the file, and in the list at the end.
  expect(names).toBe(2);
  const entries = unzipSync(bytes);
  expect(entries[`EPUB/${shared.path}`]).toEqual(shared.jpeg);
  expect(entries[`EPUB/${own.path}`]).toEqual(own.jpeg);
  const list = strFromU8(entries['EPUB/package.opf'] ?? new Uint8Array());
  expect(list.split(`href="${shared.path}"`)).toHaveLength(2);
});
