import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readerWordIn } from '../../../src/checking/reader-words.ts';

const source = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** The alternatives of one of the library's lists, without the marks of their expression. */
function listed(name: string): string[] {
  const [, expression] = new RegExp(`\\b${name}:\\s*/(.+)/i,`).exec(source) ?? [];
  if (expression === undefined) throw new Error(`Readability has no list “${name}” any more`);
  const words = expression.replace(/\(\\b\|_\)|[()]/g, '').split('|');
  return words.map((word) => word.replace(/[\^$ ]/g, ''));
}

test.each(['unlikelyCandidates', 'negative', 'byline', 'shareElements'])(
  'an id with any word of the installed library’s list %s is known',
  (name) => {
    const words = listed(name);
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((word) => readerWordIn(word) === null)).toEqual([]);
  },
);

test.each([
  ['share-of-children', 'share'],
  ['metal-exports', 'meta'],
  ['telecom-users', 'com-'],
  ['old-ad-money', '-ad-'],
  ['hid', 'hid'],
  ['wheat-gift', null],
  ['children-hid', null],
  ['add-water', null],
])('in “%s” the library would meet %s', (id, word) => {
  expect(readerWordIn(id)).toBe(word);
});
