import { expect, test } from 'vitest';
import { rows } from '../../src/reading/languages/rows.ts';
import { some } from '../some.ts';
import { ourFiles } from './files.ts';

/** The items of every list of words or phrases in a text, and of every row of a table of them. */
const listsIn = (text: string): string[][] =>
  [
    ...text.matchAll(/\b(?<kind>words|phrases|rows)\(\s*(?<mark>['"`])(?<items>[\s\S]*?)\k<mark>/g),
  ].flatMap(({ groups }) => {
    const { kind, items = '' } = groups ?? {};
    const lists = kind === 'rows' ? [...rows(items).values()] : [items.split(partedBy(kind))];
    return lists.map((list) => list.map((item) => item.trim()).filter((item) => item !== ''));
  });

const partedBy = (kind = '') => (kind === 'words' ? /\s+/ : /\s*,\s*/);

test('no list of a language has an item twice', () => {
  const lists = ourFiles('src/reading/languages').flatMap(({ path, text }) =>
    listsIn(text).map((items) => ({ path, items })),
  );
  const twice = some(lists, 'list of words').flatMap(({ path, items }) =>
    items.filter((item, at) => items.indexOf(item) < at).map((item) => `${path}: ${item}`),
  );
  expect(twice).toEqual([]);
});
