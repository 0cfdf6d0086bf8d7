import { expect, test } from 'vitest';
import { jsonOf, read, textAt } from './reading.ts';

const TEXT = 'Ferry\n\n“The ferry leaves at noon,” Ana Ruiz said. “It will not wait for you.”\n';

test('--why tells below the quotations who may say each, how likely, and what speaks for and against it', async () => {
  const { said, status } = await read(['--why', textAt('a.txt', TEXT)]);
  expect(status).toBe(0);
  const [, reasons = ''] = said.split('Who says so, and why\n');
  const lines = reasons.split('\n');
  expect(lines[0]).toBe('  3:2  “The ferry leaves at noon,”');
  expect(lines[1]).toMatch(/^ {4}(?:0\.\d\d|1\.00) {2}Ana Ruiz \(“Ana Ruiz”, name: “said” says\)$/);
  expect(lines[2]).toMatch(/^ {10}[+−]\d+(?:\.\d+)? .*, [+−]\d/);
  expect(reasons).toMatch(/3:45 {2}“It will not wait for you\.”\n {4}\S+ {2}Ana Ruiz\n/);
});

test('--why tells what the words of a sentence were taken for, and what it takes to be named', async () => {
  const { said } = await read([
    '--why',
    textAt(
      'a.txt',
      'Ferry\n\nIn Havana the old ferry, Ana Ruiz of the port conceded, was “a wreck”.\n',
    ),
  ]);
  expect(said).toMatch(/\n {4}in all {4}Ana Ruiz 0\.\d\d; a name takes 0\.\d\d\n/);
  const [, sentence = ''] = /\n {4}read as {3}(.*)\n/.exec(said) ?? [];
  expect(sentence.split('; ')).toEqual([
    '“Havana”, name behind “in”',
    '“the old ferry”, thing',
    '“Ana Ruiz”, name: “conceded” says, “was” tells no speech',
    '“the port”, thing behind “of”',
  ]);
});

test('--why with --json gives what it came to, and the sentence, beside the answers', async () => {
  const { quotations } = await jsonOf('a.txt', TEXT, ['--why']);
  expect(quotations[0]?.weighed).toMatchObject({
    most: { name: 'Ana Ruiz' },
    sentence: [
      { kind: 'name', words: 'Ana Ruiz', behind: null, verbs: [{ words: 'said', force: 'says' }] },
    ],
  });
});

test('without --why no reasons are told', async () => {
  const { said } = await read([textAt('a.txt', TEXT)]);
  expect(said).not.toContain('Who says so, and why');
});

test('--why with --json gives each quotation its first answers, the likeliest first', async () => {
  const { quotations } = await jsonOf('a.txt', TEXT, ['--why']);
  for (const { why = [] } of quotations) {
    expect(why[0]?.name).toBe('Ana Ruiz');
    const shares = why.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(why[0]?.clues.length).toBeGreaterThan(0);
    for (const { clue, adds } of why.flatMap(({ clues }) => clues)) {
      expect(clue).not.toBe('');
      expect(adds).not.toBe(0);
    }
  }
  expect(quotations.map(({ why }) => why?.[0]?.words)).toEqual(['Ana Ruiz', null]);
  const [plain] = (await jsonOf('a.txt', TEXT)).quotations;
  expect(plain).not.toHaveProperty('why');
});

test('--why tells of a figure whom its sentence credits it to', async () => {
  const text = 'Ferry\n\nSome 30 people were aboard, Ana Ruiz said. It sank in 20 minutes.\n';
  const { said } = await read(['--why', textAt('a.txt', text)]);
  const [, reasons = ''] = said.split('Who says so, and why\n');
  expect(reasons).toMatch(
    /^ {2}3:6 {2}30\n {4}1\.00 {2}Ana Ruiz \(“Ana Ruiz”, name: “said” says\)\n/,
  );
  expect(reasons).not.toContain('  20\n');
  const { figures } = await jsonOf('a.txt', text, ['--why']);
  expect(figures.map(({ saidBy, why }) => [saidBy?.name, why?.[0]?.name])).toEqual([
    ['Ana Ruiz', 'Ana Ruiz'],
    [undefined, undefined],
  ]);
});

const TWICE =
  'Mine\n\nSeven miners were trapped when a shaft flooded. Pumps came. The nine miners came up on Thursday.\n';

test('--why tells what may not add up, how likely that is, and what speaks for it and against it', async () => {
  const { said } = await read(['--why', textAt('a.txt', TWICE)]);
  const [, told = ''] = said.split('What may not add up, and why\n');
  const [where, what, clues] = told.split('\n');
  expect(where).toBe('  3:65  nine miners');
  expect(what).toMatch(/^ {4}0\.\d\d {2}twice: nine, Seven$/);
  expect(clues).toMatch(/^ {10}\+\d+(?:\.\d+)? twice: .*, −\d.* twice: does not hold/);
});

test('--why with --json tells the same, and which of it is asked about', async () => {
  const line = await jsonOf('a.txt', TWICE, ['--why']);
  expect(line.suspicions).toMatchObject([
    { sort: 'twice', words: 'nine miners', figures: [1, 0], isAsked: true, position: { line: 3 } },
  ]);
  expect(await jsonOf('a.txt', TWICE)).not.toHaveProperty('suspicions');
});
