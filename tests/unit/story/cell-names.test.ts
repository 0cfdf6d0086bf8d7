import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../edition/edition-of.ts';

const table = (...rows: string[]) =>
  ['Mill | Cane | Workers', '--- | --- | ---', ...rows].map((row) => `| ${row} |`).join('\n');

const prose = `The mills told all.

${table('Mariel | 46 | 120', 'Havana | 46 | 120', 'Moa | 46 | 120', 'Moa | 47 | 120')}

## A year before

${table('Mariel | 46 | 120', 'Havana | 46 | 120')}`;

const codesOf = (words: string) =>
  problemsOf([storyFile('a', prose, `figures: [{ id: a, words: '${words}' }]`)])
    .map(({ code }) => code)
    .filter((code) => code.startsWith('addition-'));

test.each([
  ['the headings of row and column', 'Havana | Workers | 120', []],
  ['however its bars are set', 'Havana|Workers|120', []],
  ['those of a section', 'A year before | Havana | Workers | 120', []],
  ['what its row alone holds', 'Moa | Cane | 47', []],
  ['headings of two rows', 'Moa | Workers | 120', ['addition-ambiguous']],
  ['and another cell of one of them', 'Moa | 47 | Workers | 120', []],
  ['a number that it does not hold', 'Havana | Workers | 121', ['addition-unmatched']],
  ['a row that the table has not', 'Rome | Workers | 120', ['addition-unmatched']],
  ['words along the row', 'Moa 47', []],
])('a cell is named by %s', (_, words, expected) => {
  expect(codesOf(words)).toEqual(expected);
});
