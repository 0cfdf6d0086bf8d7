import { expect, test } from 'vitest';
import { readSeriesFile } from '../../../src/front-matter/files/series-file.ts';

const people = new Set(['harbour', 'port']);
const file = 'content/series/wheat.yaml';

const read = (values: string, more = '') =>
  readSeriesFile(file, `name: Wheat\nby: harbour\n${more}values:\n${values}`, people);

test('values stand by date, with what the series says of all of them', () => {
  const { series, problems } = read(
    '  - { date: 2023-03, value: 30 }\n  - { date: 2023-01-05, value: 10.5, qualifier: more than, bound: at least, by: port }\n',
  );
  expect(problems).toEqual([]);
  expect(series).toMatchObject({ id: 'wheat', unit: null, drawn: 'steps', about: null });
  expect(series?.values).toEqual([
    {
      ...{ date: '2023-01-05', value: 10.5, qualifier: 'more than', bound: 'atLeast' },
      ...{ by: 'port', source: null, revised: false, note: null, over: null },
    },
    {
      ...{ date: '2023-03', value: 30, qualifier: null, bound: null },
      ...{ by: 'harbour', source: null, revised: false, note: null, over: null },
    },
  ]);
});

test.each([
  [
    'a number with commas',
    '  - { date: 2023-01, value: "1,000" }\n',
    '',
    ['4:29 front-matter-value'],
  ],
  ['a date that is none', '  - { date: May, value: 1 }\n', '', ['4:13 front-matter-value']],
  ['no values', '  []\n', '', ['4:3 front-matter-value']],
  [
    'an unknown key',
    '  - { date: 2023, value: 1, kind: a }\n',
    '',
    ['4:29 front-matter-unknown-key'],
  ],
  [
    'a way to draw that there is not',
    '  - { date: 2023, value: 1 }\n',
    'drawn: pie\n',
    ['3:8 front-matter-value'],
  ],
  [
    'two numbers of one date, and names that lead nowhere, all at once',
    '  - { date: 2023, value: 1, source: arivals }\n  - { date: 2023, value: 2, by: harbor }\n  - { date: 2023, value: 3 }\n',
    'sources: { arrivals: { title: Arrivals } }\n',
    ['5:37 source-unknown', '6:33 person-unknown', '7:13 series-double'],
  ],
])('is told with its place: %s', (_, values, more, expected) => {
  const { problems } = read(values, more);
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
});

test('a name that is nearly one of those known is asked for', () => {
  const { problems } = read('  - { date: 2023, value: 2, by: harbor }\n');
  expect(problems.map(({ found }) => found)).toEqual(['“harbor”; did you mean “harbour”?']);
});

test('a number for the same date is right where it says that it revises, or where another body counts', () => {
  const { problems } = read(
    '  - { date: 2023, value: 1 }\n  - { date: 2023, value: 2, revised: yes }\n  - { date: 2023, value: 3, by: port }\n',
  );
  expect(problems).toEqual([]);
});
