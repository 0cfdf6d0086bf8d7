import { expect, test } from 'vitest';
import { without } from '../../../src/front-matter/editing/without.ts';

type Paths = readonly (readonly (string | number)[])[];

test.each<[string, string, Paths, string | null]>([
  [
    'one of a block',
    'a:\n  - x: 1 # one\n    y: 2\n  # two\n  - x: 2\nb: 3\n',
    [['a', 0]],
    'a:\n  # two\n  - x: 2\nb: 3\n',
  ],
  ['the last of a block', 'a:\n  - x: 1\n  - x: 2 # two\n', [['a', 1]], 'a:\n  - x: 1\n'],
  ['one whose text runs on', 'a:\n  - >-\n    x\n    y\n  - z\n', [['a', 0]], 'a:\n  - z\n'],
  ['the first of brackets', 'a: [x, y, z] # all\n', [['a', 0]], 'a: [y, z] # all\n'],
  [
    'the last two of brackets',
    'a: [x, y, z] # all\n',
    [
      ['a', 1],
      ['a', 2],
    ],
    'a: [x] # all\n',
  ],
  [
    'the first two of brackets',
    'a: [x, y, z]\n',
    [
      ['a', 0],
      ['a', 1],
    ],
    'a: [z]\n',
  ],
  [
    'brackets over lines',
    'a: [\n  { x: 1 },\n  { x: 2 },\n]\n',
    [['a', 0]],
    'a: [\n  { x: 2 },\n]\n',
  ],
  [
    'all of a list, and its key',
    'a:\n  - x\n  - y\nb: 1\n',
    [
      ['a', 0],
      ['a', 1],
    ],
    'b: 1\n',
  ],
  [
    'one within an entry',
    'a:\n  - { on: [x, y], text: z }\n',
    [['a', 0, 'on', 1]],
    'a:\n  - { on: [x], text: z }\n',
  ],
  [
    'of two lists',
    'a: [x, y]\nb:\n  - z\n',
    [
      ['a', 0],
      ['b', 0],
    ],
    'a: [y]\n',
  ],
  ['a sign of a list on a line of its own', 'a:\n  -\n    x: 1\n  - x: 2\n', [['a', 0]], null],
])('YAML less %s is as it was besides', (_, text, paths, expected) => {
  expect(without(text, paths)).toBe(expected);
});
