import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { FiguresDocument } from '../../../src/formats/data/figures-document.ts';
import { distOf, recipe } from '../../editions/editions.ts';
import { storiesOf } from '../../editions/stories.ts';
import { attribute, elements, filesOf, isKept, pageAt, pagesOf } from '../pages.ts';
import { unpacked } from './unpacked.ts';
import { wholesOf } from './wholes.ts';

// The edition “no worker” has more stories than one file of it holds.
const name = 'no worker';
const { host, inOneFile } = recipe(name);
const root = `${host.site}${host.base}`;
const files = filesOf(name);
const wholes = wholesOf(name);
const suffixes = wholes.map(({ suffix }) => suffix);
const bytesAt = (path: string) => readFileSync(join(distOf(name), path));
const textAt = (path: string) => bytesAt(path).toString('utf8');

test('every story stands in one part, and none holds more than one file should', () => {
  expect(suffixes.toSorted()).toEqual(['-2026', '-2026-2']);
  const all = wholes.flatMap(({ stories }) => stories.map(({ slug }) => slug));
  expect(all.toSorted()).toEqual(
    storiesOf(name)
      .map(({ slug }) => slug)
      .sort(),
  );
  expect(Math.max(...wholes.map(({ stories }) => stories.length))).toBe(inOneFile);
});

test('of each part there is a book, an archive, its figures, and a list of sums', () => {
  const found = files.filter((file) => /^(?:edition|figures|SHA256SUMS)-\d/.test(file));
  const wanted = suffixes.flatMap((suffix) =>
    ['edition*.epub', 'edition*.zip', 'figures*.csv', 'figures*.json', 'SHA256SUMS*'].map((of) =>
      of.replace('*', suffix),
    ),
  );
  expect(found).toEqual(wanted.sort());
});

test.each(suffixes)(
  'the figures of the part %s are those of its stories, and tell where they stand',
  (suffix) => {
    const data = JSON.parse(textAt(`figures${suffix}.json`)) as FiguresDocument;
    const stories = wholes.find((whole) => whole.suffix === suffix)?.stories ?? [];
    expect(data.address).toBe(`${root}figures${suffix}.json`);
    expect(data.table).toBe(`${root}figures${suffix}.csv`);
    expect(data.figures.map(({ story, id }) => `${story} ${id}`).sort()).toEqual(
      stories.flatMap(({ slug, figures }) => figures.map(({ id }) => `${slug} ${id}`)).sort(),
    );
    const rows = parse<Record<string, string>>(textAt(`figures${suffix}.csv`), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(data.figures.map(({ id }) => id));
  },
);

test('where all figures would stand, their parts are listed, as the schema says', () => {
  const index: unknown = JSON.parse(textAt('figures.json'));
  const schema = JSON.parse(textAt('figures-index.schema.json')) as { $id: string };
  const isValid = formats(new Ajv2020()).compile(schema);
  expect([isValid(index), isValid.errors]).toEqual([true, null]);
  const { $schema, parts } = index as { $schema: string; parts: Record<string, unknown>[] };
  expect($schema).toBe(schema.$id);
  expect(parts.map(({ name, stories, address, table }) => [name, stories, address, table])).toEqual(
    ['2026-2', '2026'].map((part) => [
      part,
      wholes.find(({ suffix }) => suffix === `-${part}`)?.stories.length,
      `${root}figures-${part}.json`,
      `${root}figures-${part}.csv`,
    ]),
  );
  const rows = parse<Record<string, string>>(textAt('figures.csv'), { columns: true });
  expect(rows).toEqual(
    parts.map((part) => Object.fromEntries(Object.entries(part).map(([k, v]) => [k, String(v)]))),
  );
});

test.each([
  ['edition.epub', 'EPUB/parts.xhtml'],
  ['edition.zip', 'edition/index.html'],
])('%s leads to its parts, the newest first', (file, page) => {
  const links = [
    ...unpacked(name, file)
      .text(page)
      .matchAll(/<a href="([^"]+)"/g),
  ].map(([, link]) => link);
  const ending = file.slice('edition'.length);
  expect(links.filter((link) => link?.endsWith(ending))).toEqual(
    ['2026-2', '2026'].map((part) => `${root}edition-${part}${ending}`),
  );
});

test('the lists of sums have every file that can be kept once, and are summed up themselves', () => {
  const lists = ['SHA256SUMS', ...suffixes.map((suffix) => `SHA256SUMS${suffix}`)];
  const lines = lists.flatMap((list) => textAt(list).trimEnd().split('\n'));
  const summed = lines.map((line) => line.slice(66));
  const wanted = files.filter(
    (file) =>
      (isKept(file) ||
        /\.(txt|md|csv|epub|zip)$|(figures|values)[^/]*\.json$|^SHA256SUMS-/.test(file)) &&
      !['robots.txt', 'fonts/OFL.txt', 'figures.schema.json', 'figures-index.schema.json'].includes(
        file,
      ),
  );
  expect(summed.toSorted()).toEqual(wanted.toSorted());
  const sums = summed.map(
    (path) => `${createHash('sha256').update(bytesAt(path)).digest('hex')}  ${path}`,
  );
  expect(lines).toEqual(sums);
});

test('pages lead to the parts, and none to a whole that would be one file', () => {
  const pages = pagesOf(name);
  const linksOf = (path: string) =>
    elements(pageAt(pages, path).tree, ({ tagName }) => tagName === 'a').map(
      (a) => attribute(a, 'href') ?? '',
    );
  const offered = linksOf('keeping/').filter((link) =>
    /^\/(?:edition|figures|SHA)[^/]*$/.test(link),
  );
  const of = (part: string) =>
    ['edition*.epub', 'edition*.zip', 'figures*.csv', 'figures*.json', 'SHA256SUMS*'].map(
      (file) => `/${file.replace('*', part)}`,
    );
  expect(offered).toEqual([...of('-2026-2'), ...of('-2026')]);
  for (const path of ['figures/', 'how-we-count/']) {
    const links = linksOf(path);
    expect(links.filter((link) => /^\/figures\.(?:csv|json)$/.test(link))).toEqual([]);
    expect(links).toContain('/keeping/#parts');
  }
});
