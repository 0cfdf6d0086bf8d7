import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { passagesOf } from '../../../src/markdown/passages.ts';

const passages = (source: string) => passagesOf(parseMarkdown(source).tree, source);

test.each<[string, string, [string, string][]]>([
  [
    'a heading and a paragraph',
    '## War\n\nTwo *ships*.',
    [
      ['heading', 'War'],
      ['paragraph', 'Two ships.'],
    ],
  ],
  [
    'a tight list',
    '- one\n- two',
    [
      ['item', 'one'],
      ['item', 'two'],
    ],
  ],
  [
    'a loose list',
    '- one\n\n- two',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
    ],
  ],
  [
    'a table',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    [
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', '1'],
      ['cell', '2'],
    ],
  ],
  ['a block quotation', '> Words.', [['paragraph', 'Words.']]],
  ['code is not read', '```\n25 ships\n```\n\nText.', [['paragraph', 'Text.']]],
])('%s', (_, source, expected) => {
  expect(passages(source).map(({ kind, text }) => [kind, text])).toEqual(expected);
});

test.each([
  ['code', 'Run `25 ships` now.', ['25 ships']],
  ['an address', 'At https://example.org/25 it is.', ['https://example.org/25']],
  ['a mail address', 'To <room25@example.org> only.', ['room25@example.org']],
  ['the words of a link are read', 'See [25 ships](https://example.org/).', []],
])('left alone: %s', (_, source, expected) => {
  const [passage] = passages(source);
  expect(passage?.opaque.map(({ start, end }) => passage.text.slice(start, end))).toEqual(expected);
});
