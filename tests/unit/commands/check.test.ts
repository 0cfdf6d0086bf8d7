import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFrontMatter, inProse, soundStory } from '../../../src/checking/codes/example.ts';
import { codes } from '../../../src/checking/codes/index.ts';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { registerCommand } from '../../../src/commands/register/register-content.ts';
import { run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

async function check(project: string, args: string[] = []) {
  const terminal = aTerminal();
  const status = await run(checkCommand(project), args, terminal);
  return { status, said: terminal.said(), complained: terminal.complained() };
}

async function registered(example: Parameters<typeof aProject>[0]): Promise<string> {
  const project = aProject(example);
  await run(registerCommand(project), [], aTerminal());
  return project;
}

test('sound content ends in one line with its coverage, and status 0', async () => {
  const project = await registered(
    inProse('The war has caused 8,000 deaths and 13,300 injuries, 21,000 casualties in all.'),
  );
  const { status, said } = await check(project);
  expect(status).toBe(0);
  expect(said).toContain('sum-rounded');
  expect(said.split('\n').at(-1)).toBe(
    '3 figures and 0 quotations read; 1 relation found, 1 holds, 1 of them by rounding. 0 errors, 0 warnings, 1 remark.',
  );
});

test('errors are told all at once, with the line they stand on, and status 1', async () => {
  const { status, said } = await check(aProject(inFrontMatter('lang: english\nheadlin: Wheat')));
  expect(status).toBe(1);
  expect(said).toContain('content/stories/example.md:4:7  error  front-matter-value');
  expect(said).toContain('    4 | lang: english\n      |       ^');
  expect(said).toContain('front-matter-unknown-key');
});

test('as JSON, problems have the fields of the design, and coverage stands beside them', async () => {
  const { status, said } = await check(aProject(inFrontMatter('lang: english')), ['--json']);
  expect(status).toBe(1);
  const { problems, coverage } = JSON.parse(said) as { problems: object[]; coverage: object };
  expect(Object.keys(problems[0] ?? {})).toEqual(
    expect.arrayContaining([
      'code',
      'severity',
      'file',
      'line',
      'column',
      'found',
      'expected',
      'mend',
      'related',
    ]),
  );
  expect(Object.keys(coverage)).toEqual([
    'figures',
    'quotations',
    'relations',
    'exactly',
    'byRounding',
  ]);
});

test('a story that cannot be read is told itself, and none of its addresses as lost, nor its month', async () => {
  const sound = soundStory('', 'The ship came in on Monday.');
  const project = aProject({
    files: {
      'stories/a.md': sound.replace('lang: en', 'lang: english'),
      'register/a.tsv': ['', 'figures/', 'quotations/']
        .map((page) => `stories/a/${page}\there\n`)
        .join(''),
      'register/site.tsv': 'archive/2026-12/\there\nsections/world/\there\nfigures/world/\there\n',
    },
  });
  const { said } = await check(project);
  expect(said).toContain('front-matter-value');
  expect(said).not.toContain('address-lost');
});

test.each([
  [
    'figures and quotations',
    '“It came in,” Ana Ruiz said.\n\nIt has 12 holds and 25 masts.',
    '12:1',
    '2 figures and 1 quotation without an id',
  ],
  ['a figure', 'The ship has 12 holds.', '12:14', '1 figure without an id'],
  ['quotations alone', '“It came in,” Ana Ruiz said.', '12:1', '1 quotation without an id'],
])('what has no id is told once a story, at the first of it: %s', async (_, prose, at, found) => {
  const { said } = await check(aProject(inProse(prose)));
  expect(said.match(/ id-missing /g)).toHaveLength(1);
  expect(said).toContain(`content/stories/example.md:${at}  error  id-missing`);
  expect(said).toContain(found);
});

test('one path in two files of the register is told', async () => {
  const project = await registered({
    files: { 'stories/a.md': soundStory('', 'The ship came in on Monday.') },
  });
  expect((await check(project)).status).toBe(0);
  writeFileSync(join(project, 'content/register/b.tsv'), 'stories/a/\there\n');
  const { status, said } = await check(project);
  expect(status).toBe(1);
  expect(said).toContain('content/register/b.tsv:1:1  error  register-line');
});

test('an unknown flag is status 2 with the usage, and nothing else is said', async () => {
  const { status, said, complained } = await check(aProject({ files: {} }), ['--jsn']);
  expect(status).toBe(2);
  expect(said).toBe('');
  expect(complained).toContain('--jsn');
  expect(complained).toContain(
    'npm run check [-- [--all] [--json] [--until TIME] FILE… | --explain CODE]',
  );
});

test('--help beside a flag that there is not is status 2, with the usage', async () => {
  const { status, said, complained } = await check(aProject({ files: {} }), ['--help', '--jsn']);
  expect({ status, said }).toEqual({ status: 2, said: '' });
  expect(complained).toContain('--jsn');
  expect(complained).toContain(
    'npm run check [-- [--all] [--json] [--until TIME] FILE… | --explain CODE]',
  );
});

test('--help is the usage, and status 0', async () => {
  const { status, said } = await check(aProject({ files: {} }), ['--help']);
  expect(status).toBe(0);
  expect(said).toContain(
    'npm run check [-- [--all] [--json] [--until TIME] FILE… | --explain CODE]',
  );
});

test('a project without content is status 2, in one line', async () => {
  const project = aProject({ files: {} });
  rmSync(join(project, 'content'), { recursive: true });
  const { status, complained } = await check(project);
  expect(status).toBe(2);
  expect(complained).toMatch(/^The folder content\/ cannot be read[^\n]*$/);
});

test('--explain beside --json is status 2, since an entry of the manual is no JSON', async () => {
  const { status, said, complained } = await check(aProject({ files: {} }), [
    '--json',
    '--explain',
    'sum-wrong',
  ]);
  expect({ status, said }).toEqual({ status: 2, said: '' });
  expect(complained).toContain(
    'npm run check [-- [--all] [--json] [--until TIME] FILE… | --explain CODE]',
  );
});

test('--explain is the entry of one code in the manual', async () => {
  const { status, said } = await check(aProject({ files: {} }), ['--explain', 'sum-wrong']);
  expect(status).toBe(0);
  for (const part of Object.values(codes['sum-wrong']).filter((value) => typeof value === 'string'))
    expect(said).toContain(part);
  expect(said).toContain(codes['sum-wrong'].example.shown);
  expect(said).not.toContain('sum-rounded');
});

test.each(['sum', 'constructor', ''])('--explain of “%s”, no code, is status 2', async (name) => {
  const { status, complained } = await check(aProject({ files: {} }), [`--explain=${name}`]);
  expect(status).toBe(2);
  expect(complained).toContain(`“${name}”`);
});
