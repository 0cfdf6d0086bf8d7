import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundStory } from '../../../../src/checking/codes/example.ts';
import { registerCommand } from '../../../../src/commands/register/register-content.ts';
import { run } from '../../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from '../a-project.ts';

const files = {
  'stories/a.md': soundStory('', 'Cuba received 25,000 tonnes of wheat in 12 ships.'),
  'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n',
  'register/old.tsv': 'stories/old/\tmoved\tstories/a/\n',
};

async function register(project: string) {
  const terminal = aTerminal();
  const status = await run(registerCommand(project), [], terminal);
  return { status, said: `${terminal.said()}${terminal.complained()}` };
}

/** Every file below a folder with its text; what a link leads to is not followed. */
function below(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

/** Puts what stands at a path of the project beside it, and a link to it in its place. */
function linkOut(project: string, path: string): string {
  const other = join(aProject({ files: {} }), 'there');
  cpSync(join(project, path), other, { recursive: true });
  rmSync(join(project, path), { recursive: true });
  symlinkSync(other, join(project, path));
  return other;
}

test.each([
  ['the folder of the register', 'content/register', 'content/register:1:1  error  link-out'],
  ['a file of it', 'content/register/old.tsv', 'content/register/old.tsv:1:1  error  link-out'],
  ['a room of it', 'content/register/people', 'content/register/people:1:1  error  link-out'],
  ['a story', 'content/stories/a.md', 'content/stories/a.md:1:1  error  link-out'],
  ['content itself', 'content', 'content:1:1  error  link-out'],
])('where %s is a link out, it is told and nothing is written', async (_, path, told) => {
  const project = aProject({
    files: { ...files, 'register/people/ana-ruiz.tsv': 'people/ana-ruiz/\there\n' },
  });
  const there = linkOut(project, path);
  const before = [below(project), below(join(there, '..'))];
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain(told);
  expect(said).toContain('Nothing was written; 1 problem to mend.');
  expect([below(project), below(join(there, '..'))]).toEqual(before);
});

test.each([
  ['the folder of the register', 'content/register'],
  ['a file of it', 'content/register/a.tsv'],
  ['content itself', 'content'],
])('where %s is a link to nothing, it is told and nothing is written', async (_, path) => {
  const project = aProject({ files: { ...files, 'register/a.tsv': 'stories/a/\there\n' } });
  rmSync(join(project, path), { recursive: true });
  symlinkSync(join(project, 'gone'), join(project, path));
  const before = below(project);
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain(`${path}:1:1  error  not-a-file`);
  expect(below(project)).toEqual(before);
});

test('where content is a link within the project, its files are written', async () => {
  const project = aProject({ files });
  renameSync(join(project, 'content'), join(project, 'texts'));
  symlinkSync('texts', join(project, 'content'));
  expect(await register(project)).toMatchObject({ status: 0 });
  expect(readdirSync(join(project, 'texts/register')).sort()).toEqual([
    ...['a.tsv', 'archive', 'figures', 'old.tsv', 'people', 'sections', 'site.tsv'],
  ]);
});

test('where one file cannot be written, none is, and nothing is left beside them', async () => {
  const project = aProject({ files });
  mkdirSync(join(project, 'content/register/people'));
  // The name that the file is written under first is taken by a folder with something in it.
  const taken = join(project, `content/register/.site.tsv.${process.pid}`);
  mkdirSync(taken);
  writeFileSync(join(taken, 'x'), '');
  const before = below(project);
  expect(await register(project)).toMatchObject({ status: 2 });
  expect(below(project)).toEqual(before);
  rmSync(taken, { recursive: true });
  expect(await register(project)).toMatchObject({ status: 0 });
});

test('what an ended run has left beside a file is in nobody’s way', async () => {
  const project = aProject({ files });
  const left = join(project, `content/stories/.a.md.${process.pid}`);
  writeFileSync(left, 'half of');
  chmodSync(left, 0o444);
  expect(await register(project)).toMatchObject({ status: 0 });
  expect(readdirSync(join(project, 'content/stories'))).toEqual(['a.md']);
});
