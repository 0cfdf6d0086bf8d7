import {
  appendFileSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookedAtName } from '../../../src/cache/looked-at.ts';
import { siteStore } from '../../../src/cache/site-store.ts';

let folder = '';
const key = 'a'.repeat(32);
const other = 'b'.repeat(32);
const marksIn = (store: string) =>
  JSON.parse(readFileSync(join(store, lookedAtName), 'utf8')) as [string, number[]][];
const kept = () => join(folder, 'kept');
const page = () => join(folder, 'page.html');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what is kept is there for the next process, and stands on a site as one file with it', () => {
  siteStore(kept()).put(key, 'page');
  const store = siteStore(kept());
  expect([store.has(key), store.has(other)]).toEqual([true, false]);
  expect(store.place(key, page())).toBe(4);
  expect(readFileSync(page(), 'utf8')).toBe('page');
  expect(lstatSync(page()).nlink).toBe(2);
});

test.each<[string, (path: string) => void]>([
  ['longer', (path) => appendFileSync(path, ' and more')],
  ['other, and as long', (path) => writeFileSync(path, 'gape')],
  [
    'other, and as long and as old',
    (path) => {
      const { atimeMs, mtimeMs } = lstatSync(path);
      writeFileSync(path, 'gape');
      utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
    },
  ],
])('a file of a site that somebody made %s is not kept any more', (_, change) => {
  const store = siteStore(kept());
  store.put(key, 'page');
  store.place(key, page());
  store.settle();
  change(page());
  const next = siteStore(kept());
  expect(next.has(key)).toBe(false);
  expect(() => next.place(key, join(folder, 'next.html'))).toThrow('was changed');
  next.put(key, 'page');
  next.place(key, join(folder, 'next.html'));
  expect(readFileSync(join(folder, 'next.html'), 'utf8')).toBe('page');
});

test('one kept file copied over another is not kept any more', () => {
  const store = siteStore(kept());
  store.put(key, 'page');
  store.put(other, 'gape');
  const [one = '', another = ''] = readdirSync(kept()).map((name) => join(kept(), name));
  const { atimeMs, mtimeMs } = lstatSync(another);
  copyFileSync(one, another);
  utimesSync(another, atimeMs / 1000, mtimeMs / 1000);
  const next = siteStore(kept());
  expect([key, other].filter(next.has)).toHaveLength(1);
});

test('what stands as it did when it was settled is not read again', () => {
  const store = siteStore(kept());
  store.put(key, 'page');
  const [name = ''] = readdirSync(kept());
  const path = join(kept(), `${key}-${'c'.repeat(20)}`);
  renameSync(join(kept(), name), path);
  expect(siteStore(kept()).has(key)).toBe(false);
  writeFileSync(path, 'page');
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
  const marks = [[basename(path), [size, mtimeMs, ctimeMs, ino]]];
  writeFileSync(join(kept(), lookedAtName), JSON.stringify(marks));
  expect(siteStore(kept()).has(key)).toBe(true);
});

test('what is settled is known to the next process, links taken away meanwhile', () => {
  const store = siteStore(kept());
  store.put(key, 'page');
  store.place(key, page());
  rmSync(page());
  store.settle();
  const [[name, mark] = []] = marksIn(kept());
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(kept(), name ?? ''));
  expect(mark).toEqual([size, mtimeMs, ctimeMs, ino]);
});

test('of what was changed before all was settled nothing is remembered', () => {
  const store = siteStore(kept());
  store.put(key, 'page');
  store.place(key, page());
  writeFileSync(page(), 'gape');
  utimesSync(page(), 1_000_000_000, 1_000_000_000);
  store.settle();
  expect(marksIn(kept())).toEqual([]);
});

test('broken notes of what was looked at are passed over', () => {
  siteStore(kept()).put(key, 'page');
  writeFileSync(join(kept(), lookedAtName), '[["a"');
  expect(siteStore(kept()).has(key)).toBe(true);
});

test('a site that is taken away takes nothing from what is kept', () => {
  const store = siteStore(kept());
  store.put(key, 'page');
  store.place(key, page());
  rmSync(page());
  expect(siteStore(kept()).has(key)).toBe(true);
});

test('what is put again replaces what was kept, and nothing half-written is left', () => {
  const store = siteStore(kept());
  store.put(key, 'page');
  store.put(key, 'newer page');
  store.place(key, page());
  expect(readFileSync(page(), 'utf8')).toBe('newer page');
  const names = readdirSync(kept());
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !name.startsWith(`${key}-`))).toEqual([]);
});

test('what is used is new, and its time on sites is that of its making', () => {
  const store = siteStore(kept());
  store.put(key, 'page');
  const [name = ''] = readdirSync(kept());
  const { mtimeMs } = lstatSync(join(kept(), name));
  utimesSync(join(kept(), name), 1_000_000_000, mtimeMs / 1000);
  store.place(key, page());
  const { atimeMs, mtimeMs: after } = lstatSync(page());
  expect([after, Math.abs(atimeMs - mtimeMs) < 60_000]).toEqual([mtimeMs, true]);
});

test('what is no file of ours is passed over', () => {
  mkdirSync(kept());
  mkdirSync(join(kept(), `${key}-${'c'.repeat(20)}`));
  symlinkSync(folder, join(kept(), `${other}-${'c'.repeat(20)}`));
  writeFileSync(join(kept(), 'notes.txt'), 'theirs');
  const store = siteStore(kept());
  expect([store.has(key), store.has(other)]).toEqual([false, false]);
  expect(readdirSync(kept())).toContain('notes.txt');
});
