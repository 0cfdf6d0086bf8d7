import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { buildSite, hostOf, type Workshop } from '../../../src/commands/build/build-site.ts';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { registerCommand } from '../../../src/commands/register/register-content.ts';
import { run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

const time = '2026-12-01T06:00:00Z';
const later = '2026-12-01T08:00:00+01:00';
const prose = 'The ship came in on Monday.';

const scheduled = (at = time, more = prose) =>
  soundStory(`status: scheduled\npublished: ${at}`, more);
const out = soundStory('', prose);

/** A project whose published stories are on record, with others that came since. */
async function project(
  published: Record<string, string>,
  since: Record<string, string>,
): Promise<string> {
  const folder = aProject({ files: published });
  await run(registerCommand(folder), [], aTerminal());
  mkdirSync(join(folder, 'content/stories'), { recursive: true });
  for (const [path, text] of Object.entries(since)) {
    writeFileSync(join(folder, 'content', path), text);
  }
  return folder;
}

/** Builds what a page for each story stands for, and tells which they were. */
async function build(folder: string, until: string | null = null) {
  const built: string[] = [];
  const make: Workshop['make'] = (_, __, room, { stories }) => {
    built.push(...stories.map(({ slug, status }) => `${slug} ${status}`));
    mkdirSync(join(room, 'site'), { recursive: true });
    mkdirSync(join(room, 'store'));
    writeFileSync(join(room, 'site/index.html'), '');
    writeFileSync(join(room, 'site/404.html'), '');
    const tally = { pages: 1, files: 1, bytes: 0, made: 1 };
    return Promise.resolve({ tally, settle: () => undefined });
  };
  const terminal = aTerminal();
  const where = { host: hostOf({}), out: join(folder, 'dist'), until };
  const clearUp = () => Promise.resolve();
  const status = await buildSite(folder, where, terminal, { make, clearUp });
  return { status, built, said: terminal.said(), last: terminal.said().split('\n').at(-1) };
}

async function told(folder: string, ...flags: string[]) {
  const terminal = aTerminal();
  const status = await run(checkCommand(folder), ['--json', ...flags], terminal);
  const { problems } = JSON.parse(terminal.said()) as {
    problems: { code: string; file: string; line: number; found: string; mend: string }[];
  };
  return { status, problems };
}

test('until its time a scheduled story is in no build, and the last line says for when it waits', async () => {
  const folder = await project(
    { 'stories/a.md': out },
    { 'stories/b.md': scheduled(), 'stories/c.md': scheduled('2026-12-02T06:00:00Z') },
  );
  expect(await told(folder)).toMatchObject({ status: 0, problems: [] });
  const plain = await build(folder);
  expect(plain).toMatchObject({ status: 0, built: ['a published'] });
  expect(plain.last).toBe('2 stories wait, the next for 2026-12-01T06:00:00Z.');
  const before = await build(folder, '2026-12-01T05:59:59Z');
  expect(before).toMatchObject({ status: 0, built: ['a published'], last: plain.last });
});

test('at its time it wants its addresses on record; once they are, every build has it', async () => {
  const folder = await project({ 'stories/a.md': out }, { 'stories/b.md': scheduled() });
  const stopped = await build(folder, time);
  expect(stopped.status).toBe(1);
  expect(stopped.said).toContain('address-unregistered');
  expect(await run(registerCommand(folder), ['--until', '2026-12-01T06:00Z'], aTerminal())).toBe(0);
  expect(readFileSync(join(folder, 'content/register/b.tsv'), 'utf8')).toContain(
    'stories/b/\there\n',
  );
  for (const until of [time, null, '2026-11-30T00:00:00Z']) {
    const { status, built, last } = await build(folder, until);
    expect(status).toBe(0);
    expect(built.toSorted()).toEqual(['a published', 'b published']);
    expect(last).toMatch(/^Built /);
  }
  expect(await told(folder)).toMatchObject({ status: 0, problems: [] });
});

test('zones are reckoned with', async () => {
  const folder = await project({ 'stories/a.md': out }, { 'stories/b.md': scheduled(later) });
  expect(await build(folder, '2026-12-01T06:59:59Z')).toMatchObject({ status: 0 });
  expect(await build(folder, '2026-12-01T07:00:00Z')).toMatchObject({ status: 1 });
});

test('ids are asked for when it comes out, and not before', async () => {
  const counting = scheduled(time, 'The ship brought 25,000 tonnes of wheat.');
  const folder = await project({ 'stories/a.md': out }, { 'stories/b.md': counting });
  expect((await told(folder)).problems).toEqual([]);
  const { problems } = await told(folder, '--until', time);
  expect(problems.map(({ code }) => code)).toContain('id-missing');
});

test('one that breaks stops no build before its time, and the one at its time', async () => {
  const broken = scheduled().replace('headline', 'headlin');
  const folder = await project({ 'stories/a.md': out }, { 'stories/b.md': broken });
  expect(await build(folder)).toMatchObject({ status: 0, built: ['a published'] });
  expect(await build(folder, time)).toMatchObject({ status: 1 });
});

const linking = (to: string) => `The ship came in, as [told](${to}.md).`;

test.each([
  ['published', { 'stories/a.md': soundStory('', linking('b')) }, 'scheduled for'],
  ['scheduled earlier', { 'stories/a.md': scheduled('2026-11-30T06:00:00Z', linking('b')) }, 'for'],
  ['scheduled later', { 'stories/a.md': scheduled(later, linking('b')) }, null],
  ['a draft', { 'stories/a.md': soundStory('status: draft', linking('b')) }, null],
])('a link to it from a story that is %s', async (_, from, found) => {
  const folder = await project({ 'stories/z.md': out }, { ...from, 'stories/b.md': scheduled() });
  const links = (await told(folder)).problems.filter(({ code }) => code === 'link-broken');
  expect(links).toHaveLength(found === null ? 0 : 1);
  if (found !== null) expect(links[0]?.found).toContain(found);
});

test('the front page tells no story that has not come out', async () => {
  const since = { 'stories/b.md': scheduled(), 'front.yaml': 'lead: b\n' };
  const folder = await project({ 'stories/a.md': out }, since);
  const { problems } = await told(folder);
  expect(problems).toMatchObject([
    { code: 'front-unknown', found: `“b”, which is scheduled for ${time}` },
  ]);
  expect((await told(folder, '--until', time)).problems.map(({ code }) => code)).not.toContain(
    'front-unknown',
  );
});

test('a published story that is a draft again is told where that is written, and stops the build', async () => {
  const folder = await project(
    { 'stories/a.md': out },
    { 'stories/a.md': out.replace('status: published', 'status: draft') },
  );
  const { problems } = await told(folder);
  expect(problems).toMatchObject([
    { code: 'published-taken-back', file: 'content/stories/a.md', line: 5 },
  ]);
  expect(problems[0]?.mend).toContain('withdrawn');
  expect(await build(folder)).toMatchObject({ status: 1, built: [] });
});

test.each(['tomorrow', '2026-12-01', '2026-12-01T06:00', '2026-13-01T06:00Z'])(
  '--until %s is no time',
  async (until) => {
    const folder = await project({ 'stories/a.md': out }, {});
    const terminal = aTerminal();
    expect(await run(registerCommand(folder), ['--until', until], terminal)).toBe(2);
    expect(terminal.complained()).toContain('2026-12-01T06:00Z');
  },
);
