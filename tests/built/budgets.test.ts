import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { distOf } from '../editions/editions.ts';
import { elements, filesOf, pagesOf } from './pages.ts';

/** What a plain host puts before a page. */
const headers = 400;
const firstFlight = 14_600;
const kilobyte = 1000;

/** Whether a page takes more than `most`; packing it as well as can be takes fifty times as long, and few need it. */
function isLarger(page: string, most: number): boolean {
  const size = (quality: number) =>
    brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  return size(5) > most && size(constants.BROTLI_MAX_QUALITY) > most;
}

const storyPage = /^stories\/[^/]+\/$/;
const lightPage = /^stories\/[^/]+\/(figures|quotations)\/[^/]+\/$/;
const ours = pagesOf('root');
const pages = [
  ...ours,
  ...pagesOf('fixtures').filter(({ path }) => !ours.some((page) => page.path === path)),
];

test('a story of 1,200 words, with its headers, fits the first flight of a connection', () => {
  const stories = pages.filter(({ path }) => storyPage.test(path));
  const heavy = stories.map(({ path, html }) => [path, gzipSync(html).length + headers] as const);
  expect(heavy.filter(([, bytes]) => bytes > firstFlight)).toEqual([]);
  expect(stories.map(({ path }) => path)).toContain('stories/night-ferry/');
});

test('a page of one figure or quotation takes at most 6 KB', () => {
  const light = pages.filter(({ path }) => lightPage.test(path));
  expect(light).not.toEqual([]);
  const heavy = light.filter(({ html }) => isLarger(html, 6 * kilobyte));
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

test('the style of a page, with that of its paper, is at most 9.5 KB', () => {
  const sizes = pages.map(({ path, tree }) => {
    const style = elements(tree, ({ tagName }) => tagName === 'style').map((e) => toString(e));
    return [path, Buffer.byteLength(style.join(''))] as const;
  });
  expect(sizes.filter(([, bytes]) => bytes === 0 || bytes > 9.5 * kilobyte)).toEqual([]);
});

test('every edition has the same type, so that no new letter changes all pages', () => {
  const types = (['root', 'fixtures'] as const).map((name) =>
    filesOf(name).filter((file) => file.startsWith('fonts/')),
  );
  expect(types[0]).not.toEqual([]);
  expect(types[0]).toEqual(types[1]);
});

test('there is one font file of at most 34 KB, for which nothing moves', () => {
  const fonts = filesOf('fixtures').filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  expect(fonts).toEqual([expect.stringMatching(/\.woff2$/)]);
  const [font = ''] = fonts;
  expect(statSync(join(distOf('fixtures'), font)).size).toBeLessThanOrEqual(34 * kilobyte);
  expect(readFileSync(join(distOf('fixtures'), 'index.html'), 'utf8')).toContain(
    'font-display:optional',
  );
});

test('the script of a page takes at most 3 KB, with what lists saved stories 4 KB, with searching 13 KB, and the worker 4 KB', () => {
  const bytes = (file: string) =>
    brotliCompressSync(readFileSync(join(distOf('fixtures'), file))).length;
  const scripts = filesOf('fixtures').filter((file) => /\.m?js$/.test(file));
  const most = [
    [/^scripts\/page-\w+\.js$/, 3 * kilobyte],
    [/^scripts\/saved-\w+\.js$/, 4 * kilobyte],
    [/^scripts\/search-\w+\.js$/, 13 * kilobyte],
    [/^worker\.js$/, 4 * kilobyte],
  ] as const;
  expect(scripts).toHaveLength(most.length);
  for (const [name, size] of most) {
    const script = scripts.find((file) => name.test(file)) ?? '';
    expect(bytes(script), script).toBeLessThanOrEqual(size);
  }
  const loading = (name: string) =>
    pages.filter(({ html }) => html.includes(`/scripts/${name}-`)).map(({ path }) => path);
  expect(loading('search')).toEqual(['search/']);
  expect(loading('saved')).toEqual(['offline/', 'saved/']);
});
