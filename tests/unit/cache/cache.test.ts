import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheIn } from '../../../src/cache/cache.ts';

let folder = '';
let makings = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
  makings = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const make = () => Promise.resolve(Buffer.from(`made ${++makings}`));
const read = async (digest: string, where = folder) =>
  Buffer.from(await cacheIn(where)(digest, make)).toString();
const damages = {
  'cut short': (bytes: Buffer) => bytes.subarray(0, bytes.length - 1),
  empty: () => Buffer.alloc(0),
  'other bytes': (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')]),
};

test('what was made once is kept, for the next process too', async () => {
  expect([await read('a'), await read('a'), await read('b')]).toEqual([
    'made 1',
    'made 1',
    'made 2',
  ]);
});

test.each(Object.entries(damages))('what is kept %s is made anew, and kept', async (_, damage) => {
  await read('a');
  const path = join(folder, 'a');
  writeFileSync(path, damage(readFileSync(path)));
  expect([await read('a'), await read('a')]).toEqual(['made 2', 'made 2']);
});

test('what is kept of one thing under the name of another is made anew, however sound it is', async () => {
  await read('a');
  await read('b');
  copyFileSync(join(folder, 'a'), join(folder, 'b'));
  expect([await read('b'), await read('a')]).toEqual(['made 3', 'made 1']);
});

test('nothing half-written is left, though many make the same at once', async () => {
  const made = cacheIn(folder);
  await Promise.all(Array.from({ length: 20 }, () => made('a', make)));
  expect(readdirSync(folder)).toEqual(['a']);
});

test('what cannot be made is not kept', async () => {
  const failing = () => Promise.reject(new Error('no ink'));
  await expect(cacheIn(folder)('a', failing)).rejects.toThrow('no ink');
  expect(await read('a')).toBe('made 1');
});

test('where nothing can be written, it is made all the same', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect([await read('a', file), await read('a', file)]).toEqual(['made 1', 'made 2']);
});
