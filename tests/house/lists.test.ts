import { expect, test } from 'vitest';
import { some } from '../some.ts';
import { ourFiles } from './files.ts';

/** The items of every list of words or phrases in a text. */
const listsIn = (text: string): string[][] =>
  [...text.matchAll(/\b(words|phrases)\(\s*(['"`])(?<items>[\s\S]*?)\2/g)].map(
    ({ 1: kind, groups }) =>
      (groups?.['items'] ?? '')
        .split(kind === 'words' ? /\s+/ : /\s*,\s*/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
  );

test('no list of a language has an item twice', () => {
  const lists = ourFiles('src/reading/languages').flatMap(({ path, text }) =>
    listsIn(text).map((items) => ({ path, items })),
  );
  const twice = some(lists, 'list of words').flatMap(({ path, items }) =>
    items.filter((item, at) => items.indexOf(item) < at).map((item) => `${path}: ${item}`),
  );
  expect(twice).toEqual([]);
});
