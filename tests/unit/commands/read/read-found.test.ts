import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProse } from '../../../../src/checking/codes/example.ts';
import { registerCommand } from '../../../../src/commands/register/register-content.ts';
import { run } from '../../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from '../a-project.ts';
import { jsonOf, read, story, textAt, type Line } from './reading.ts';

test('as JSON, a file is one object with these keys', async () => {
  const line = await jsonOf('a.txt', 'Wheat\n“We got 12 ships,” Ana Ruiz said.\n');
  expect(Object.keys(line)).toEqual([
    'file',
    'language',
    'figures',
    'quotations',
    'relations',
    'problems',
  ]);
  expect(line.figures).toEqual([
    {
      text: '12',
      value: 12,
      unit: 'ships',
      qualifier: null,
      bound: null,
      malformed: false,
      saidBy: { name: 'Ana Ruiz', words: null },
      sentence: '“We got 12 ships,” Ana Ruiz said.',
      by: null,
      id: 'ships',
      position: { line: 2, column: 9, offset: 14 },
    },
  ]);
  expect(line.quotations).toEqual([
    {
      text: 'We got 12 ships,',
      speaker: 'Ana Ruiz',
      kind: 'direct',
      sentence: '“We got 12 ships,” Ana Ruiz said.',
      by: null,
      id: 'ruiz-ships',
      position: { line: 2, column: 2, offset: 7 },
    },
  ]);
});

test.each([
  ['a plain text', 'a.txt', 'Wheat: 25,000 tonnes\n\nIt took 12 days.\n'],
  ['lines that end in CRLF', 'a.txt', 'Wheat: 25,000 tonnes\r\n\r\nIt took 12 days.\r\n'],
  ['a byte order mark', 'a.txt', '\ufeffWheat: 25,000 tonnes\n'],
  ['Markdown', 'a.md', '# Wheat\r\n\r\n> It took\r\n> **12** days.\r\n\r\n- 25,000 tonnes\r\n'],
  ['a story', 'a.md', story],
  ['a story with CRLF and a byte order mark', 'a.md', `\ufeff${story.replaceAll('\n', '\r\n')}`],
])('every position leads to the words: %s', async (_, name, text) => {
  const decoded = text.replace(/^\ufeff/, '');
  const { figures } = await jsonOf(name, text);
  expect(figures.length).toBeGreaterThan(0);
  for (const { text: words, position } of figures) {
    expect(decoded.slice(position.offset, position.offset + words.length)).toBe(words);
    const line = decoded.split(/\r\n|\n/)[position.line - 1] ?? '';
    expect(line.slice(position.column - 1, position.column - 1 + words.length)).toBe(words);
  }
});

test('ids are those of front matter, else those that registering would give; headlines have none', async () => {
  const { figures } = await jsonOf('a.md', story);
  expect(figures.map(({ text, id }) => [text, id])).toEqual([
    ['25,000', null],
    ['12', null],
    ['25,000', 'gift'],
    ['12', 'crates'],
  ]);
});

test('an id that is not yet there is the one that npm run register then writes', async () => {
  const project = aProject(
    inProse(
      'Cuba got 25,000 tonnes of wheat in 12 ships. “We waited for weeks,” Ana Ruiz said. “It is here.”\n\nAbout 40 percent of the wheat is for 12 mills; 9 ships wait, and 7 ships left.',
    ),
  );
  const path = join(project, 'content/stories/example.md');
  const ids = async () => {
    const { said } = await read(['--json', path]);
    const { figures, quotations } = JSON.parse(said) as Line;
    return [...figures, ...quotations].map(({ id }) => id);
  };
  const before = await ids();
  await run(registerCommand(project), [], aTerminal());
  expect(readFileSync(path, 'utf8')).toContain('id: wheat');
  expect(await ids()).toEqual(before);
});

test('of a text in a language that is not read the listing names it, and its numbers stay in their columns', async () => {
  const text = inProse(
    'أحصى المكتب 120 ضررا.',
    'lang: ar\nfigures:\n  - { id: a, words: 120 ضررا, value: 120 }',
  ).files['stories/example.md'] as string;
  const { said } = await read([textAt('a.md', text)]);
  expect(said).toContain('(ar, which is not read)');
  expect(said).toContain('  \u2068120 ضررا\u2069  120  –');
});

test('no two have one id', async () => {
  const { figures } = await jsonOf('a.txt', `Wheat\n${'5 ships\n'.repeat(40)}`);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(40);
});

test('relations count figures of the same object', async () => {
  const text = 'In 2020\n8 ships sank. They lost 8 ships and 5 boats, 13 vessels in all.';
  const { figures, relations } = await jsonOf('a.txt', text);
  const [relation] = relations;
  expect(relation).toMatchObject({ kind: 'sum', holds: 'exactly' });
  expect(relation?.parts.map((part) => figures[part]?.text)).toEqual(['8', '5']);
  expect(figures[relation?.total ?? -1]?.text).toBe('13');
});
