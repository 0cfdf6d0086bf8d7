import { expect, test } from 'vitest';
import { readElsewhereFile } from '../../../src/front-matter/files/elsewhere-file.ts';
import { readPersonFile } from '../../../src/front-matter/files/person-file.ts';
import { people } from '../../../src/wording/index.ts';

test('a person goes by the name of the file, with offices whose ends may be open', () => {
  const source = 'kind: person\nname: Ana Ruiz\noffices:\n  - { title: Minister, from: 2019-05 }\n';
  expect(readPersonFile('content/people/ana-ruiz.yaml', source, new Set())).toEqual({
    person: {
      id: 'ana-ruiz',
      kind: 'person',
      name: 'Ana Ruiz',
      aliases: [],
      offices: [{ title: 'Minister', from: '2019-05', to: null }],
      speaksFor: null,
      about: null,
    },
    nameAt: { file: 'content/people/ana-ruiz.yaml', line: 2, column: 7 },
    aliasesAt: [],
    problems: [],
  });
});

test('several people who signed one letter are told as people', () => {
  const source = 'kind: people\nname: Ana Ruiz and Luis Vega\n';
  const { person } = readPersonFile('content/people/ruiz-and-vega.yaml', source, new Set());
  expect(person?.kind).toBe('people');
  expect(people.kinds.people).toBe('People');
});

test('a story elsewhere is read with its own summary', () => {
  const source = `headline: Talks
publisher: A paper
published: 2023-01-11
url: https://paper.example/talks
read: 2026-11-24
lang: es
summary: [First., Second.]
relationToUs: Nothing.
`;
  const { story, problems } = readElsewhereFile('content/elsewhere/talks.yaml', source);
  expect(problems).toEqual([]);
  expect(story).toMatchObject({ id: 'talks', updated: null, summary: ['First.', 'Second.'] });
});

test.each([
  ['kind: committee\nname: A\n', ['1:7 “committee” under “kind”']],
  ['kind: body\n', ['1:1 no “name”']],
  ['kind: body\nname: A\n---\nkind: body\n', ['3:1 a second document, from here on']],
  ['kind: body\nname: null\n', ['2:7 nothing under “name”']],
  ['', ['1:1 no “kind”', '1:1 no “name”']],
  [
    'knd: body\nname: A\nabout: 5\nspeaksFor: nowhere\noffices: [{ title: M, from: 2021, to: 2020 }]',
    [
      '1:1 “knd”; did you mean “kind”?',
      '3:8 “5” under “about”',
      '4:12 “nowhere”',
      '5:39 to “2020”, from “2021”',
    ],
  ],
])('what is wrong with the person %j is told with its place', (source, expected) => {
  const { person, problems } = readPersonFile('content/people/a.yaml', source, new Set());
  expect(person).toBeNull();
  expect(problems.map(({ line, column, found }) => `${line}:${column} ${found}`)).toEqual(expected);
});

test.each(['nobody', 'a'])(
  'a person speaks for another of the people, and not for “%s”',
  (body) => {
    const source = `kind: person\nname: A\nspeaksFor: ${body}\n`;
    const { problems } = readPersonFile('content/people/a.yaml', source, new Set(['a', 'b']));
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '3:12 person-unknown',
    ]);
  },
);

test.each([
  ['from: 2021-06-01, to: 2021-05-31', ['4:46 office-reversed to “2021-05-31”, from “2021-06-01”']],
  ['from: 2021-06, to: 2021-05-31', ['4:43 office-reversed to “2021-05-31”, from “2021-06”']],
  ['from: 2021-01, to: 2020', ['4:43 office-reversed to “2020”, from “2021-01”']],
  ['from: 2021, to: 2020-12', ['4:40 office-reversed to “2020-12”, from “2021”']],
  ['from: 2021-06-01, to: 2021-06-01', []],
  ['from: 2021-06-01, to: 2021-06', []],
  ['from: 2021-06, to: 2021', []],
  ['from: 2021, to: 2021-06', []],
  ['from: 2021', []],
  ['to: 2021', []],
])('an office held %s', (held, expected) => {
  const source = `kind: person\nname: A\noffices:\n  - { title: Minister, ${held} }\n`;
  const { person, problems } = readPersonFile('content/people/a.yaml', source, new Set());
  expect(person?.offices).toHaveLength(1);
  expect(
    problems.map(({ line, column, code, found }) => `${line}:${column} ${code} ${found}`),
  ).toEqual(expected);
});

test('of several offices each is told', () => {
  const source =
    'kind: person\nname: A\noffices:\n  - { title: Minister, from: 2021, to: 2020 }\n  - { title: Mayor, to: 2019, from: 2020 }\n';
  const { problems } = readPersonFile('content/people/a.yaml', source, new Set());
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '4 office-reversed',
    '5 office-reversed',
  ]);
});

test('a summary without a paragraph is no summary', () => {
  const { problems } = readElsewhereFile('content/elsewhere/a.yaml', 'summary: []\n');
  expect(problems.find(({ expected }) => expected === 'a list of paragraphs')).toBeDefined();
});
