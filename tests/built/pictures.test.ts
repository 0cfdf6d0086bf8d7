import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { distOf, recipe, type EditionName } from '../editions/editions.ts';
import { unpacked } from './kept/unpacked.ts';
import { attribute, elements, filesOf, jsonLdOf, meta, pageAt, pagesOf } from './pages.ts';

const story = 'stories/north-light/';
const page = pageAt(pagesOf('fixtures'), story);
const { site, base } = recipe('fixtures').host;
const root = `${site}${base}`;
const files = filesOf('fixtures');
const bytesOf = (path: string) => readFileSync(join(distOf('fixtures'), path));
const keptAs = (ending: string) => bytesOf(`${story}north-light.${ending}`).toString();
const named = (tree: Parameters<typeof elements>[0], name: string) =>
  elements(tree, ({ tagName }) => tagName === name);
const alts = (tree: Parameters<typeof elements>[0]) =>
  named(tree, 'img').map((image) => attribute(image, 'alt')?.split(' ').slice(0, 3).join(' '));
const both = ['A white tower', 'Worn steps of'];

describe('a story with pictures on its page', () => {
  const images = named(page.tree, 'img');
  const sources = named(page.tree, 'source');

  test('has each with what it shows, its caption and its credit', () => {
    expect(alts(page.tree)).toEqual(both);
    expect(named(page.tree, 'figcaption').map((caption) => toString(caption))).toEqual([
      'The northern light on the first evening on which it was lit again. Drawing, not a photograph: Tearsheet',
      'Drawing, not a photograph: Tearsheet',
    ]);
  });

  test('keeps their room, and loads all but the first when they are nearly seen', async () => {
    for (const image of images) {
      const { width, height } = await sharp(
        bytesOf((attribute(image, 'src') ?? '').slice(base.length)),
      ).metadata();
      expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual([
        `${width}`,
        `${height}`,
      ]);
    }
    expect(images.map((image) => attribute(image, 'loading'))).toEqual([null, 'lazy']);
  });

  test('has them in widths of which each is as wide as it says', async () => {
    const widths = sources.map((source) =>
      (source.properties['srcSet'] as string[] | string).toString().split(/,\s*/),
    );
    expect(widths.map((each) => each.length)).toEqual([3, 2]);
    for (const candidate of widths.flat()) {
      const [address = '', says] = candidate.trim().split(' ');
      const { width, format } = await sharp(bytesOf(address.slice(base.length))).metadata();
      expect([`${width}w`, format]).toEqual([says, 'webp']);
    }
  });

  test('shows search engines the pictures, and previews its card', () => {
    const [described] = jsonLdOf(page) as { image: unknown[] }[];
    const card = meta(page, 'property', 'og:image');
    expect(card).toContain('/cards/');
    expect(described?.image).toMatchObject([
      card,
      {
        '@type': 'ImageObject',
        url: `${site}${attribute(images[0] ?? (page.tree.children[0] as never), 'src')}`,
        creditText: 'Drawing, not a photograph: Tearsheet',
      },
      { '@type': 'ImageObject' },
    ]);
  });
});

test('nothing that a camera writes down is published', async () => {
  const pictures = files.filter((file) => file.startsWith('pictures/'));
  expect(pictures).toHaveLength(7);
  for (const file of pictures) {
    const { exif, xmp, icc, orientation } = await sharp(bytesOf(file)).metadata();
    expect([file, exif, xmp, icc, orientation]).toEqual([file, ...Array<undefined>(4)]);
  }
});

test('one file has its pictures inside, and may load nothing', () => {
  const tree = fromHtml(keptAs('html'));
  expect(alts(tree)).toEqual(both);
  for (const image of named(tree, 'img'))
    expect(attribute(image, 'src')).toMatch(/^data:image\/jpeg;base64,[\w+/]{1000}/);
  expect(keptAs('html')).toContain('; img-src data:; ');
});

test('books have them beside the chapter, and list them', () => {
  for (const path of [`${story}north-light.epub`, 'edition.epub']) {
    const book = unpacked('fixtures', path);
    const images = named(fromHtml(book.text('EPUB/stories/north-light.xhtml')), 'img');
    expect(
      images.map((image) => book.files.has(`EPUB/stories/${attribute(image, 'src')}`)),
    ).toEqual([true, true]);
    for (const image of images)
      expect(book.text('EPUB/package.opf')).toContain(
        `href="stories/${attribute(image, 'src')}" media-type="image/jpeg"`,
      );
  }
});

test('the archive of the edition has them beside the page, with their sums, and lets it show them', () => {
  const archive = unpacked('fixtures', 'edition.zip');
  const html = archive.text('edition/stories/north-light.html');
  const sums = archive.text('edition/SHA256SUMS');
  for (const image of named(fromHtml(html), 'img')) {
    const path = `stories/${attribute(image, 'src')}`;
    expect(archive.files.has(`edition/${path}`)).toBe(true);
    expect(sums).toContain(`  ${path}\n`);
  }
  expect(html).toContain('img-src data: &#x27;self&#x27; file:;');
  expect(archive.text('edition/stories/night-ferry.html')).toContain('img-src data:;');
});

test('feeds have them by their whole addresses', () => {
  const feed = JSON.parse(bytesOf('feed.json').toString()) as {
    items: { url: string; content_html: string }[];
  };
  const item = feed.items.find(({ url }) => url.endsWith(`/${story}`));
  const images = named(fromHtml(item?.content_html ?? ''), 'img');
  expect(images).toHaveLength(2);
  for (const image of images) {
    const address = attribute(image, 'src') ?? '';
    expect(address.startsWith(root)).toBe(true);
    expect(files).toContain(address.slice(root.length));
  }
});

test('plain forms say what they show', () => {
  expect(keptAs('txt')).toContain('[Picture: A white tower with two red bands');
  expect(keptAs('txt')).toContain(
    '\nThe northern light on the first evening on which it was lit again. Drawing, not',
  );
  expect(keptAs('md')).toMatch(
    new RegExp(`!\\[A white tower[^\\]]*\\]\\(${root}pictures/north-light-\\w+\\.jpg\\)`),
  );
});

test('a browser that saves the story takes each picture in one width', () => {
  const { sums } = JSON.parse(bytesOf(`${story}pages.json`).toString()) as { sums: object };
  const taken = Object.keys(sums).filter((address) => address.startsWith(`${base}pictures/`));
  expect(taken).toHaveLength(2);
  for (const address of taken) expect(address).toMatch(/\.jpg$/);
});

test.each<EditionName>(['root', 'fixtures'])(
  'a page without pictures has no style for them in “%s”',
  (name) => {
    const plain = pagesOf(name).filter(({ tree }) => named(tree, 'figcaption').length === 0);
    expect(plain.length).toBeGreaterThan(10);
    expect(plain.filter(({ html }) => html.includes('figcaption')).map(({ path }) => path)).toEqual(
      [],
    );
  },
);
