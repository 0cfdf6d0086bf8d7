import { expect, test } from 'vitest';
import { usesOf, wordsFor } from '../../../../src/reading/languages/fields/uses.ts';

const table = usesOf(
  ['of', 'from', 'place'],
  `
of, from: de del
place: en
  hacia
`,
);

test.each([
  ['of', ['de', 'del']],
  ['from', ['de', 'del']],
  ['place', ['en', 'hacia']],
] as const)('words for “%s” are %j', (use, words) => {
  expect([...wordsFor(table, use)]).toEqual(words);
});

test.each([
  ['of: de\nto: a', 'a use that nobody asks for', '“to” before “a” is none of of, from'],
  ['of: de\nfrom: desde de', 'a word said twice', 'one row tells all that it does, “of, from: de”'],
])('%j is refused: %s', (rows, _, message) => {
  expect(() => usesOf(['of', 'from'], rows)).toThrow(message);
});
