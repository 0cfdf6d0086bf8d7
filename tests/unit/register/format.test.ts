import { expect, test } from 'vitest';
import { doublesAcrossFiles, readRegister, writeRegister } from '../../../src/register/format.ts';

const file = 'content/register/a.tsv';

test('a register is written as it is read, sorted by code unit', () => {
  const sorted =
    '\there\nstories/B/\there\n'.replace('B', 'a-b') +
    'stories/a/\tmoved\tstories/a-b/\nstories/a/x/\twithdrawn\n';
  const { lines, problems } = readRegister(file, sorted);
  expect(problems).toEqual([]);
  expect(lines.map(({ path, state, line }) => [line, path, state.is])).toEqual([
    [1, '', 'here'],
    [2, 'stories/a-b/', 'here'],
    [3, 'stories/a/', 'moved'],
    [4, 'stories/a/x/', 'withdrawn'],
  ]);
  expect(writeRegister(lines.toReversed())).toBe(sorted);
});

test.each([
  ['stories/a/ here', '“stories/a/ here”'],
  ['stories/a/\tgone', '“stories/a/ gone”'],
  ['stories/a/\there\tstories/b/', '“stories/a/ here stories/b/”'],
  ['stories/a/\tmoved', '“stories/a/ moved”'],
  ['stories/a/\tmoved\t/stories/b/', '“stories/a/ moved /stories/b/”'],
  ['/stories/a/\there', '“/stories/a/ here”'],
  ['stories/../a/\there', '“stories/../a/ here”'],
  ['Stories/a/\there', '“Stories/a/ here”'],
  ['-a/\there', '“-a/ here”'],
  ['a\u200db/\there', '“a\u200db/ here”'],
  ['about\twithdrawn', '“about withdrawn”'],
  ['sitemap.xml\twithdrawn', '“sitemap.xml withdrawn”'],
  ['feed.json/\twithdrawn', '“feed.json/ withdrawn”'],
  ['a/\tmoved\tindex.html', '“a/ moved index.html”'],
  [`${'a'.repeat(101)}/\there`, `“${'a'.repeat(80)} …”`],
  [`${'a/'.repeat(9)}\there`, `“${'a/'.repeat(9)} here”`],
  ['<<<<<<< ours', '“<<<<<<< ours”'],
  ['stories/b/\twithdrawn', 'the path “stories/b/” again'],
])('the line %j is told', (line, found) => {
  const { lines, problems } = readRegister(file, `stories/b/\there\n${line}\n`);
  expect(lines).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'register-line', file, line: 2, column: 1, found }]);
});

test.each([['stories/b/\twithdrawn'], ['stories/b/\there'], ['stories/b/\tmoved\tstories/a/']])(
  'a path of another file is told again: %j',
  (line) => {
    const register = [
      ...readRegister(file, 'stories/a/\there\nstories/b/\there\n').lines,
      ...readRegister('content/register/b.tsv', `stories/c/\there\n${line}\n`).lines,
    ];
    expect(doublesAcrossFiles(register)).toMatchObject([
      {
        code: 'register-line',
        file: 'content/register/b.tsv',
        line: 2,
        found: 'the path “stories/b/” again',
        related: [{ file, line: 2, column: 1, what: 'the first one' }],
      },
    ]);
  },
);

const wheat = 'stories/a/figures/wheat/\there\n';

test('what an address stands for is written as it is read, with the brackets of its sentence', () => {
  const source = `${wheat}\tnumber\t27 to 40\n\tbound\tatLeast\n\tunit\ttonnes\n\tcounts\twheat\n\tsentence\tIt \\[the port\\] had [27 to 40] tonnes \\\\ more.\n\tcorrections\t2\nstories/a/quotations/no/\there\n\tspeaker\tAna Ruiz\n\tby\tana-ruiz\n\tsentence\t“[No],” Ana Ruiz said.\n`;
  const { lines, problems } = readRegister(file, source);
  expect(problems).toEqual([]);
  expect(lines[0]?.stoodFor).toMatchObject({
    sentence: {
      text: 'It [the port] had 27 to 40 tonnes \\ more.',
      marked: { start: 18, end: 26 },
    },
    corrections: 2,
  });
  expect(writeRegister(lines)).toBe(source);
});

test('the front page keeps its line where it does not come first', () => {
  const { lines } = readRegister(file, 'about/\there\n\there\n');
  expect(lines.map(({ path }) => path)).toEqual(['about/', '']);
});

test.each([
  ['a field that nobody knows', `${wheat}\tcolour\tred\n\tsentence\tIt had [5] tonnes.\n`],
  ['a field twice', `${wheat}\tnumber\t5\n\tnumber\t6\n\tsentence\tIt had [5] tonnes.\n`],
  ['no sentence', `${wheat}\tnumber\t5\n`],
  ['a sentence with nothing in brackets', `${wheat}\tsentence\tIt had 5 tonnes.\n`],
  ['a sentence with two things in brackets', `${wheat}\tsentence\tIt had [5] or [6] tonnes.\n`],
  ['a field of a quotation', `${wheat}\tspeaker\tAna Ruiz\n\tsentence\tIt had [5] tonnes.\n`],
  ['a page that is no figure', 'stories/a/kept/\there\n\tsentence\tIt had [5] tonnes.\n'],
])('a record with %s is told at its first line', (_, source) => {
  const { lines, problems } = readRegister(file, source);
  expect(lines).toEqual([]);
  expect(problems).toMatchObject([{ code: 'register-line', line: 2 }]);
});
