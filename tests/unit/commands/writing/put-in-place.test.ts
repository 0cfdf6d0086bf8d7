import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { findContent } from '../../../../src/commands/check/examine.ts';
import { writeContent } from '../../../../src/commands/writing/write-content.ts';
import { aProject } from '../a-project.ts';

/** After so many steps of the file system nothing comes any more, as of a process that was killed. */
const killed = { after: Infinity, steps: 0 };

const real = { rename: fs.rename, rm: fs.rm, writeFile: fs.writeFile };
const counted =
  <Given extends unknown[], Done>(step: (...given: Given) => Promise<Done>) =>
  async (...given: Given): Promise<Done> =>
    killed.steps++ < killed.after ? step(...given) : new Promise<never>(() => undefined);

beforeAll(() => {
  fs.rename = counted(real.rename);
  fs.rm = counted(real.rm);
  fs.writeFile = counted(real.writeFile);
  syncBuiltinESMExports();
});

afterAll(() => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
});

const before = {
  'register/old.tsv': 'here\n',
  'stories/old.md': 'The story.\n',
  'stories/other.md': 'See [old].\n',
};
const after = {
  'register/old.tsv': 'moved\n',
  'stories/new.md': 'The story.\n',
  'stories/other.md': 'See [new].\n',
};

/** All files of content with what they hold, hidden ones too. */
function contentOf(project: string): Record<string, string> {
  const content = join(project, 'content');
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.toSorted().map((path) => [path.slice(content.length + 1), readFileSync(path, 'utf8')]),
  );
}

const isHidden = (path: string) => /(?:^|\/)\./.test(path);
const seenIn = (project: string) =>
  Object.fromEntries(Object.entries(contentOf(project)).filter(([path]) => !isHidden(path)));

/** A story gets another name; the command is killed after so many steps, if it takes as many. */
async function aChange(steps: number) {
  const project = aProject({ files: before });
  Object.assign(killed, { after: steps, steps: 0 });
  const change = writeContent(
    project,
    [
      { file: 'content/stories/new.md', was: null, text: 'The story.\n' },
      { file: 'content/stories/other.md', was: 'See [old].\n', text: 'See [new].\n' },
      { file: 'content/register/old.tsv', was: 'here\n', text: 'moved\n' },
    ],
    ['content/stories/old.md'],
  );
  const isWhole = await Promise.race([
    change.then(() => true),
    vi.waitUntil(() => killed.steps > steps, { interval: 1 }).then(() => false),
  ]);
  Object.assign(killed, { after: Infinity });
  return { project, isWhole };
}

test('a command that is killed at any step has changed all of its files once content is read again, or none', async () => {
  const outcomes: string[] = [];
  for (let steps = 0; ; steps++) {
    const { project, isWhole } = await aChange(steps);
    await findContent(project);
    const seen = JSON.stringify(seenIn(project));
    outcomes.push(
      seen === JSON.stringify(before)
        ? 'none'
        : seen === JSON.stringify(after)
          ? 'all'
          : `after ${steps} steps: ${seen}`,
    );
    if (isWhole) break;
  }
  expect(outcomes.length).toBeGreaterThan(8);
  expect(new Set(outcomes)).toEqual(new Set(['none', 'all']));
});

/** A change of which one file has moved. */
async function halfWay() {
  for (let steps = 0; ; steps++) {
    const { project } = await aChange(steps);
    if ('stories/new.md' in contentOf(project)) return project;
  }
}

test('what somebody wrote after a command was killed stays, and nothing is left of it', async () => {
  const project = await halfWay();
  writeFileSync(join(project, 'content/stories/other.md'), 'See nothing.\n');
  await findContent(project);
  expect(contentOf(project)).toEqual({
    ...before,
    'stories/new.md': 'The story.\n',
    'stories/other.md': 'See nothing.\n',
  });
});

test('what two commands finish at once is finished once', async () => {
  const project = await halfWay();
  await Promise.all([findContent(project), findContent(project), findContent(project)]);
  expect(contentOf(project)).toEqual(after);
});

test('a command does not write while another does', async () => {
  const project = await halfWay();
  await expect(
    writeContent(project, [
      { file: 'content/stories/b.md', was: null, text: 'B.\n' },
      { file: 'content/stories/c.md', was: null, text: 'C.\n' },
    ]),
  ).rejects.toThrow('if none is running, delete content/.being-written.json');
  await findContent(project);
  expect(contentOf(project)).toEqual(after);
});

test('what another command wrote just before is not written over', async () => {
  const project = aProject({ files: before });
  const watched = fs.writeFile;
  fs.writeFile = async (...given: Parameters<typeof watched>) => {
    if (typeof given[0] === 'string' && given[0].endsWith('.being-written.json')) {
      writeFileSync(join(project, 'content/register/old.tsv'), 'withdrawn\n');
    }
    return watched(...given);
  };
  syncBuiltinESMExports();
  const change = writeContent(project, [
    { file: 'content/stories/other.md', was: 'See [old].\n', text: 'See [new].\n' },
    { file: 'content/register/old.tsv', was: 'here\n', text: 'moved\n' },
  ]);
  await expect(change).rejects.toThrow('content/register/old.tsv was changed while it was read');
  fs.writeFile = watched;
  syncBuiltinESMExports();
  expect(contentOf(project)).toEqual({ ...before, 'register/old.tsv': 'withdrawn\n' });
});

test('where a file cannot take its place nothing is left beside it', async () => {
  const project = aProject({ files: before });
  const failing = vi.spyOn(fs, 'rename').mockRejectedValueOnce(new Error('EPERM: in use'));
  syncBuiltinESMExports();
  onTestFinished(() => {
    failing.mockRestore();
    syncBuiltinESMExports();
  });
  await expect(
    writeContent(project, [{ file: 'content/stories/b.md', was: null, text: 'B.\n' }]),
  ).rejects.toThrow('EPERM: in use');
  expect(contentOf(project)).toEqual(before);
});

test.each([
  ['that is cut', '{"process":1,"fi'],
  ['of something else', '{"a":1}'],
  [
    'that leads out of content',
    JSON.stringify({ process: 1, files: [], gone: [{ target: '../outside.md', was: null }] }),
  ],
  [
    'that takes one file for another',
    JSON.stringify({
      process: 1,
      files: [{ beside: 'stories/old.md', target: 'stories/other.md', was: null, now: '' }],
      gone: [],
    }),
  ],
])('a record %s does nothing', async (_, record) => {
  const project = aProject({ files: before });
  writeFileSync(join(project, 'content/.being-written.json'), record);
  await findContent(project);
  expect(contentOf(project)).toEqual(before);
  expect(readFileSync(join(project, 'outside.md'), 'utf8')).toBe('Not ours.\n');
});
