import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProse } from '../../../src/checking/codes/example.ts';
import { readCommand } from '../../../src/commands/read-files.ts';
import { registerCommand } from '../../../src/commands/register-content.ts';
import { run } from '../../../src/commands/run.ts';
import { aProject, aTerminal } from './a-project.ts';

interface Found {
  text: string;
  id: string | null;
  position: { line: number; column: number; offset: number };
}

interface Line {
  file: string;
  language: string;
  figures: (Found & { value: unknown; sentence: string })[];
  quotations: (Found & { speaker: string | null })[];
  relations: { kind: string; holds: string; total: number; parts: number[] }[];
  problems: { code: string; line: number; column: number }[];
}

async function read(args: string[], colour = false) {
  const terminal = aTerminal();
  const status = await run(readCommand({ colour }), args, terminal);
  return { status, said: terminal.said(), complained: terminal.complained() };
}

function textAt(name: string, text: string | Uint8Array): string {
  return join(aProject({ files: { [name]: text } }), 'content', name);
}

async function jsonOf(name: string, text: string | Uint8Array, args: string[] = []): Promise<Line> {
  const { said } = await read(['--json', ...args, textAt(name, text)]);
  return JSON.parse(said) as Line;
}

const codesOf = ({ problems }: Line) => problems.map(({ code }) => code);

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
      malformed: false,
      sentence: '“We got 12 ships,” Ana Ruiz said.',
      id: 'ships-ana',
      position: { line: 2, column: 9, offset: 14 },
    },
  ]);
  expect(line.quotations).toEqual([
    {
      text: 'We got 12 ships,',
      speaker: 'Ana Ruiz',
      kind: 'direct',
      sentence: '“We got 12 ships,” Ana Ruiz said.',
      id: 'ruiz-got',
      position: { line: 2, column: 2, offset: 7 },
    },
  ]);
});

const story = inProse(
  'The ship brought *25,000* tonnes &amp; 12 crates.',
  'headline: "Russia sends 25,000 tonnes"\nstandfirst: >-\n  It took\n  12 days.\nfigures:\n  - { id: gift, words: "25,000 tonnes" }',
).files['stories/example.md'] as string;

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
    ['12', 'crates-tonnes'],
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

const inSpanish =
  'La ciudad crece\nMás de 2.500.000 personas viven en la capital, según el censo de este año.\n';
const spanishNames =
  'El País on Los Ríos\nEl Mundo and La Vanguardia quote Las Palmas y Los Ríos: “No pasarán los 12”.\n';

test.each([
  ['the site’s', 'a.txt', 'Hoy\nCayó un 3,5 %.', [], 'en'],
  ['that of a plain text', 'a.txt', inSpanish, [], 'es'],
  ['that of --lang, whatever the text', 'a.txt', inSpanish, ['--lang', 'en'], 'en'],
  ['the site’s in Markdown', 'a.md', inSpanish, [], 'en'],
  ['that of the text around names', 'a.txt', spanishNames, [], 'en'],
  ['that of --lang', 'a.txt', 'Hoy\nCayó un 3,5 %.', ['--lang', 'es'], 'es'],
  ['that of front matter', 'a.md', '---\nlang: es\n---\n\nCayó un 3,5 %.', ['--lang', 'en'], 'es'],
  ['that of a region', 'a.md', '---\nlang: es-MX\n---\n\nCayó un 3,5 %.', [], 'es'],
])('the language is %s', async (_, name, text, args, language) => {
  expect((await jsonOf(name, text, args)).language).toBe(language);
});

test.each([
  ['a malformed number', 'a.txt', 'W\nCuba received 25,0000 tonnes.', ['number-malformed']],
  ['a malformed number in a headline', 'a.txt', 'W gets 25,0000 tonnes', ['number-malformed']],
  ['a sum', 'a.txt', 'W\nThey lost 8 ships and 5 boats, 21 vessels in all.', ['sum-wrong']],
  ['marks', 'a.txt', 'W\nThe ship” came in on Monday.', ['marks-unpaired']],
  ['nobody who spoke', 'a.md', '“We had waited for weeks for it.”', ['quotation-unattributed']],
  [
    'words that the prose lacks',
    'a.md',
    '---\nfigures: [{ words: "5 t" }]\n---\nIt came.',
    ['addition-unmatched'],
  ],
  ['broken YAML', 'a.md', '---\nlang: "en\n---\nIt came.', ['front-matter-yaml']],
  [
    'a role beside the words',
    'a.txt',
    'W\n“It came in on Monday,” a pilot said. “I saw it myself.”',
    [],
  ],
  ['words in a headline', 'a.txt', '“We had waited for weeks for it”\nIt came.', []],
  ['a speaker without a file', 'a.txt', 'W\n“It came in on Monday,” Tomás Vega said.', []],
  [
    'front matter of others',
    'a.md',
    '---\ntitle: W\ntags: [a]\nfigures: { a: b }\n---\nIt came.',
    [],
  ],
  ['a text between rules', 'a.md', '---\nIt came.\n---\nNow.', []],
  ['links and pictures', 'a.md', 'It [came](x.md). ![p](p.jpg)', []],
])('problems are those of a text by itself: %s', async (_, name, text, codes) => {
  expect(codesOf(await jsonOf(name, text))).toEqual(codes);
});

test('a plain text in another language has no wrong numbers for it', async () => {
  const line = await jsonOf('a.txt', inSpanish);
  expect(codesOf(line)).toEqual([]);
  expect(line.figures.map(({ value }) => value)).toEqual([2_500_000]);
});

test('what a note answers is no problem', async () => {
  const wrong = 'They lost 8 ships and 5 boats, 21 vessels in all.';
  const note =
    'figures:\n  - { id: lost, words: 21 vessels }\nnotes:\n  - { on: lost, answers: sum-wrong, text: So the copy has it. }\n  - { answers: speaker-unfiled, text: Unknown. }';
  const { files } = inProse(wrong, note);
  expect(codesOf(await jsonOf('a.md', files['stories/example.md'] ?? ''))).toEqual([]);
});

test('relations count figures of the same object', async () => {
  const text = 'In 2020\n8 ships sank. They lost 8 ships and 5 boats, 13 vessels in all.';
  const { figures, relations } = await jsonOf('a.txt', text);
  const [relation] = relations;
  expect(relation).toMatchObject({ kind: 'sum', holds: 'exactly' });
  expect(relation?.parts.map((part) => figures[part]?.text)).toEqual(['8', '5']);
  expect(figures[relation?.total ?? -1]?.text).toBe('13');
});

test('what cannot be read is told with its name, the others are read, and the status is 2', async () => {
  const project = aProject({
    files: {
      'a.txt': 'W\n5 ships sank.',
      'latin.txt': Uint8Array.of(0x56, 0xe9),
      'zero.txt': '5\0 ships',
      'large.txt': 'a'.repeat(2_000_001),
      'deep.md': `${'> '.repeat(51)}a`,
      'finnish.md': '---\nlang: fi\n---\nViisi laivaa.',
      'b.md': '6 ships sank.',
    },
    links: { 'gone.txt': 'nowhere.txt' },
  });
  const at = (name: string) => join(project, 'content', name);
  symlinkSync(at('loop.txt'), at('loop.txt'));
  const unread = ['latin.txt', 'zero.txt', 'large.txt', 'deep.md', 'finnish.md', 'gone.txt'];
  const names = ['a.txt', ...unread, 'none.txt', 'loop.txt', '', 'b.md'];
  const { status, said, complained } = await read(['--json', ...names.map(at)]);
  expect(status).toBe(2);
  expect(said.split('\n').map((line) => (JSON.parse(line) as Line).file)).toEqual(
    ['a.txt', 'b.md'].map(at),
  );
  for (const name of [...unread, 'none.txt', 'loop.txt', ''])
    expect(complained).toContain(at(name));
  expect(complained).not.toMatch(/^\s+at /m);
});

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

const readEntry = join(import.meta.dirname, '../../../src/commands/read.ts');
const node = (args: string[], input: string) =>
  spawnSync('node', [readEntry, ...args], { input, encoding: 'utf8' });

test.each([
  ['a plain text', 'Wheat\n5 ships sank.\n'],
  ['a story', story],
])('“-” is standard input: %s', (_, text) => {
  const { status, stdout } = node(['--json', '-'], text);
  expect(status).toBe(0);
  const line = JSON.parse(stdout) as Line;
  expect(line.file).toBe('-');
  expect(line.figures.at(-1)?.text).toMatch(/^(5|12)$/);
});

test('what is sent to the command is read once, and asking for it again is told', () => {
  const { status, stdout, stderr } = node(['--json', '-', '-'], 'Wheat\n5 ships sank.\n');
  expect(status).toBe(2);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stderr).toBe('-: it cannot be read: it was read before\n');
});

test('a pipe with a name and a device are told, and not waited for; what a shell pipes in is read', () => {
  const folder = join(textAt('a.txt', 'Wheat\n5 ships sank.\n'), '..');
  const script = `mkfifo pipe; ln -s pipe link; node '${readEntry}' --json pipe link /dev/zero <(cat a.txt) a.txt`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stderr.match(/^(pipe|link): it cannot be read: it is a pipe/gm)).toHaveLength(2);
  expect(stderr).toContain('/dev/zero: it cannot be read: it is a device');
});

test('no name of a file reaches the terminal as a command or as a line of its own', async () => {
  const names = ['a\nb.txt', 'a\u001b[2J.txt'];
  const { complained } = await read(names);
  expect(complained.split('\n')).toHaveLength(names.length);
  expect(complained).toContain('a<U+000A>b.txt: it cannot be read: there is no such file');
  expect(complained).toContain('a<U+001B>[2J.txt');
  const { said } = await read([textAt('a\nb.txt', 'W\n25,0000 ships.')]);
  expect(said).toContain('a<U+000A>b.txt:2:1');
});

test('a thousand files are read in one call, and whoever takes the first lines only has them', () => {
  const path = textAt('a.txt', 'Wheat\n5 ships sank.\n');
  const call = `node '${readEntry}' --json ${`'${path}' `.repeat(1000)}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${call} | head -n 2`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toHaveLength(2);
});

test('no two have one id', async () => {
  const { figures } = await jsonOf('a.txt', `Wheat\n${'5 ships\n'.repeat(40)}`);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(40);
});
