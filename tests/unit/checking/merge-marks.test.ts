import { expect, test } from 'vitest';
import { mergeProblems } from '../../../src/checking/merge-marks.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';

const told = (text: string) =>
  mergeProblems('a.md', text, 5).map(({ line, found, related }) =>
    [line, found, ...related.map((place) => `${place.line} ${place.what}`)].join('; '),
  );

test.each([
  ['<<<<<<< HEAD\na\n=======\nb\n>>>>>>> desk', ['5; “<<<<<<< HEAD”; 7 =======; 9 >>>>>>> desk']],
  [
    'a\n<<<<<<<\na\n||||||| 1f\nb\n=======\nc\n>>>>>>>',
    ['6; “<<<<<<<”; 8 ||||||| 1f; 10 =======; 12 >>>>>>>'],
  ],
  [
    '<<<<<<< a\n=======\n>>>>>>> b\n\nc\n\n<<<<<<< a\n=======\n>>>>>>> b',
    ['5; “<<<<<<< a”; 6 =======; 7 >>>>>>> b', '11; “<<<<<<< a”; 12 =======; 13 >>>>>>> b'],
  ],
  ['a\n<<<<<<< HEAD\nb', ['6; “<<<<<<< HEAD”']],
])('%j has conflicts', (text, conflicts) => {
  expect(told(text)).toEqual(conflicts);
});

test.each([
  ['a heading', 'Wheat\n=======\n\nThe ship came.'],
  ['quotations in quotations', '>>>>>>> It came.\n\n>>>>>>>'],
  ['fewer marks, more, and marks within a line', '<<<<<< a\n<<<<<<<< a\na <<<<<<< b\n <<<<<<< b'],
  ['marks that touch words', '<<<<<<<a'],
])('%s is no conflict', (_, text) => {
  expect(told(text)).toEqual([]);
});

const sides = (text: string) => `<<<<<<< a\n${text}\n=======\n${text}\n>>>>>>> b`;

test.each([
  ['front matter', storyFile('a', 'Text.').source.replace('lang: en', sides('lang: en')), 4],
  ['prose', storyFile('a', sides('5 ships came.')).source, 13],
])('a conflict in %s is told alone, and the story is not read', (_, source, line) => {
  const { edition, problems } = readEdition([{ path: 'stories/a.md', source }]);
  expect(edition.stories).toEqual([]);
  expect(problems.map((problem) => [problem.code, problem.line])).toEqual([['merge-mark', line]]);
});

test('a conflict in the file of a person is told alone', () => {
  const { path, source } = personFile('ana', 'Ana Ruiz');
  const { problems } = readEdition([{ path, source: sides(source.trim()) }]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['merge-mark', 1]]);
});
