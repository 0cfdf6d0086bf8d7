import { expect, test } from 'vitest';
import { personFile, problemsOf, storyFile } from '../edition/edition-of.ts';

const people = [
  { path: 'people/un.yaml', source: 'kind: body\nname: United Nations\n' },
  { path: 'people/office.yaml', source: 'kind: body\nname: Office\nspeaksFor: un\n' },
  personFile('head', 'Ana Pérez', 'speaksFor: office\n'),
  { path: 'people/ministry.yaml', source: 'kind: body\nname: Ministry\n' },
];
const series = (values: string, more = '') => ({
  path: 'series/killed.yaml',
  source: `name: Killed\nby: office\n${more}values:\n${values}`,
});
const killed = series(
  '  - { date: 2023-02-15, value: 8006 }\n  - { date: 2023-02-20, value: 8100 }\n',
);

const told = (words: string, figure: string, more = '', of = killed) =>
  problemsOf([
    storyFile(
      'a',
      `The dead are ${words} by now.`,
      `figures:\n  - { id: dead, words: '${words}', counts: dead, series: killed, ${figure} }\n${more}`,
    ),
    ...people,
    of,
  ]).map(({ code, found }) => `${code}: ${found}`);

const by = 'by: office';
test.each([
  ['the number itself', '8,006', `${by}, asOf: 2023-02-15`],
  ['a round number', '8,000', `${by}, asOf: 2023-02-15`],
  ['at least a number', 'at least 8,000', `${by}, asOf: 2023-02-15`],
  ['another number on another day', '9,000', `${by}, asOf: 2023-02-16`],
  ['another number of nobody’s day', '9,000', by],
  ['another number of another body', '9,000', 'by: ministry, asOf: 2023-02-15'],
])('a story agrees with its series: %s', (_, words, figure) => {
  expect(told(words, figure)).toEqual([]);
});

const differs = (words: string) =>
  `series-differs: “${words}”; content/series/killed.yaml has 8006 for 2023-02-15`;
test.each([
  ['8,016', by],
  ['8,200', 'by: head'],
  ['8,016', 'by: un'],
  ['8,016', 'by: nobody'],
  ['at least 8,100', by],
])('a story differs from its series: %s, %s', (words, who) => {
  const number = words.replace(/^\D+/, '');
  expect(told(words, `${who}, asOf: 2023-02-15`)).toEqual([differs(number)]);
});

test('a difference is answered by a note, and what is counted anew may be either number', () => {
  const note = 'notes: [{ on: dead, answers: series-differs, text: The report has it so. }]';
  expect(told('8,016', `${by}, asOf: 2023-02-15`, note)).toEqual([]);
  const twice = series(
    '  - { date: 2023-02-15, value: 8006 }\n  - { date: 2023-02-15, value: 8400, revised: yes }\n',
  );
  expect(told('8,400', `${by}, asOf: 2023-02-15`, '', twice)).toEqual([]);
  expect(told('8,006', `${by}, asOf: 2023-02-15`, '', twice)).toEqual([]);
});

test('a percentage stands in no series of counts, and a name that is nearly right is asked for', () => {
  expect(told('25%', `${by}, asOf: 2023-02-15`)).toEqual([
    'series-measure: “25%”; content/series/killed.yaml has no unit',
  ]);
  const story = storyFile(
    'a',
    'The dead are 8,006.',
    'figures: [{ id: dead, words: "8,006", series: kiled }]',
  );
  expect(problemsOf([story, ...people, killed]).map(({ found }) => found)).toEqual([
    '“kiled”; did you mean “killed”?',
  ]);
});
