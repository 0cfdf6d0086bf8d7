import { expect, test } from 'vitest';
import { read, textAt } from './reading.ts';

test.each([
  [[], 'No file is named'],
  [['--jsn', 'a.txt'], '--jsn'],
  [['--lang', 'xx', 'a.txt'], 'xx'],
  [['--lang'], '--lang'],
  [['--lang', '', 'a.txt'], '“”'],
  [['--lang', 'a\u001b[2J', 'a.txt'], 'a<U+001B>[2J'],
])('the call %j is status 2 with the usage', async (args, why) => {
  const { status, said, complained } = await read(args);
  expect([status, said]).toEqual([2, '']);
  expect(complained).toContain(why);
  expect(complained).toContain('npm run read -- [--json]');
});

test.each([
  ['no problem', 'W\n5 ships sank.', [], 0],
  ['a warning', 'W\nThe ship” came in on Monday.', [], 0],
  ['a remark', 'W\nThere were 8,000 deaths and 13,300 injuries, 21,000 in all.', [], 0],
  ['an error', 'W\nCuba received 25,0000 tonnes.', [], 1],
  ['an error, as JSON', 'W\nCuba received 25,0000 tonnes.', ['--json'], 1],
  ['an error beside a file that cannot be read', 'W\n25,0000 tonnes came.', ['none.txt'], 2],
])('the status tells of %s', async (_, text, args, status) => {
  expect(
    (await read([...args, textAt('a.txt', text), textAt('b.txt', 'W\nIt came.')])).status,
  ).toBe(status);
});

test('for people: the text with its figures marked, a list of all that was found, problems with their line', async () => {
  const text =
    'Ships lost\nThey lost about 8 ships and 5 boats, 21 vessels in all. “Sad,” said Ana Ruiz.\n';
  const { status, said } = await read([textAt('a.txt', text)]);
  expect(status).toBe(1);
  expect(said).toContain('They lost about [8] ships and [5] boats, [21] vessels in all.');
  expect(said).toMatch(/^ {2}2:17 {2}8 +8 +ships +about$/m);
  expect(said).toMatch(/^ {2}2:58 +\w+ +Ana Ruiz +“Sad,”$/m);
  expect(said).toContain('does not hold');
  expect(said).toContain('sum-wrong');
  expect(said).toContain('3 figures, 1 quotation, 1 relation; 1 error, 0 warnings, 0 remarks.');
});

test('in colour, figures are underlined too; nothing of a text reaches the terminal as a command', async () => {
  const { said } = await read([textAt('a.txt', 'W\nThey lost 8 ships\u001b[2J\u202e.\n')], true);
  expect(said).toContain('They lost \u001b[4;30;43m8\u001b[0m ships<U+001B>[2J<U+202E>.');
});
