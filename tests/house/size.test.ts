import { expect, test } from 'vitest';
import { ourFiles } from './files.ts';

const sizes = ourFiles('src')
  .map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text) }))
  .sort((a, b) => a.bytes - b.bytes);

test('no file of the source is above 9 KB', () => {
  expect(sizes.filter(({ bytes }) => bytes > 9000)).toEqual([]);
});

test('half of the files of the source are below 2.5 KB', () => {
  expect(sizes[Math.floor(sizes.length / 2)]?.bytes).toBeLessThan(2500);
});
