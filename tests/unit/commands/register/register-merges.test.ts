import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { soundStory } from '../../../../src/checking/codes/example.ts';
import { checkCommand } from '../../../../src/commands/check/check-content.ts';
import { registerCommand } from '../../../../src/commands/register/register-content.ts';
import { run } from '../../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from '../a-project.ts';

function git(project: string, ...args: string[]) {
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@port.example'];
  const { status, stdout } = spawnSync('git', [...who, ...args], {
    cwd: project,
    encoding: 'utf8',
    // Nothing that this machine has set about merges.
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  return { status, said: stdout };
}

const register = (project: string) => run(registerCommand(project), [], aTerminal());

type Edit = (text: string) => string;

/** Writes or edits files on a branch of its own, registers, and commits. */
async function onBranch(project: string, name: string, files: Record<string, string | Edit>) {
  git(project, 'checkout', '--quiet', '-b', name, 'main');
  for (const [path, edit] of Object.entries(files)) {
    const file = join(project, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof edit === 'string' ? edit : edit(readFileSync(file, 'utf8')));
  }
  expect(await register(project)).toBe(0);
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message', name);
}

const storyOf = (published: string, who: string, figures: string) =>
  soundStory(
    `published: ${published}`,
    `${figures}\n\n“We have waited for this for weeks,” ${who} said.`,
  );

const first = `Cuba received 25,000 tonnes of wheat.

Nurses treated 12 patients.

Police arrested 359 people.

The bridge is 40 metres long.`;

const startingWith = async () => {
  const project = aProject({
    files: {
      'stories/first.md': storyOf('2026-11-24T09:00:00Z', 'Ana Ruiz', first),
      'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n',
    },
  });
  git(project, 'init', '--quiet', '--initial-branch', 'main');
  await register(project);
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message', 'first');
  return project;
};

const newcomer = (slug: string, name: string, published: string) => ({
  [`stories/${slug}.md`]: storyOf(published, name, 'The mill ground 300 tonnes of flour.'),
  [`people/${name.toLowerCase().replace(' ', '-')}.yaml`]: `kind: person\nname: ${name}\n`,
});

test.each<[string, Record<string, string | Edit>, Record<string, string | Edit>]>([
  [
    'each adds a story, a person and a month',
    newcomer('bread', 'Ana Perez', '2026-12-01T09:00:00Z'),
    newcomer('sugar', 'Ana Sosa', '2027-01-04T09:00:00Z'),
  ],
  [
    'each adds a story and a person, and both the same month',
    newcomer('bread', 'Ana Perez', '2026-12-01T09:00:00Z'),
    newcomer('sugar', 'Ana Sosa', '2026-12-02T09:00:00Z'),
  ],
  [
    'each edits another sentence of one story',
    { 'stories/first.md': (text) => text.replaceAll('Cuba received', 'Cuba has received') },
    { 'stories/first.md': (text) => text.replaceAll('Police arrested', 'Police have arrested') },
  ],
  [
    'one edits a sentence, and the other the next one',
    { 'stories/first.md': (text) => text.replaceAll('Nurses treated', 'Nurses have treated') },
    { 'stories/first.md': (text) => text.replaceAll('Police arrested', 'Police have arrested') },
  ],
])('two branches merge: %s', async (_, one, other) => {
  const project = await startingWith();
  await onBranch(project, 'one', one);
  await onBranch(project, 'other', other);
  expect(git(project, 'merge', '--no-edit', 'one')).toMatchObject({ status: 0 });
  const terminal = aTerminal();
  expect(await run(checkCommand(project), [], terminal)).toBe(0);
  expect(terminal.said()).toContain('0 errors, 0 warnings');
  expect(await register(project)).toBe(0);
  expect(git(project, 'status', '--porcelain').said).toBe('');
});
