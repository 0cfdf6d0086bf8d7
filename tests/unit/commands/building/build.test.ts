import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { soundStory } from '../../../../src/checking/codes/example.ts';
import { buildSite, hostOf, type Workshop } from '../../../../src/commands/build/build-site.ts';
import type { Tally } from '../../../../src/commands/build/assemble-site.ts';
import { registerCommand } from '../../../../src/commands/register/register-content.ts';
import { CannotRun, run } from '../../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from '../a-project.ts';

const host = hostOf({ site: 'https://host.example', base: 'sub' });
const sound = soundStory('', 'The ship came in on Monday.');
const broken = soundStory('lang: english', 'The ship came in on Monday.');

type Make = Workshop['make'];

const madeOf = (tally: Tally) => Promise.resolve({ tally, settle: () => undefined });

/** Stands in for what makes a site: a page that names the host, and a store that is to be thrown away. */
const make: Make = (_, { site, base }, room) => {
  mkdirSync(join(room, 'site'), { recursive: true });
  mkdirSync(join(room, 'store'));
  writeFileSync(join(room, 'site', 'index.html'), `${site}${base}`);
  writeFileSync(join(room, 'site', '404.html'), '');
  return madeOf({ pages: 2, files: 2, bytes: 25, made: 1 });
};

async function aRegisteredProject(stories: Record<string, string>): Promise<string> {
  const project = aProject({
    files: Object.fromEntries(
      Object.entries(stories).map(([slug, text]) => [`stories/${slug}.md`, text]),
    ),
  });
  await run(registerCommand(project), [], aTerminal());
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), 'old');
  writeFileSync(join(project, 'dist/404.html'), 'old');
  writeFileSync(join(project, 'dist/gone.html'), 'old');
  return project;
}

async function build(project: string, by = make, out = join(project, 'dist')) {
  const terminal = aTerminal();
  const cleared: string[] = [];
  const clearUp = () => {
    cleared.push(readFileSync(join(out, 'index.html'), 'utf8'));
    return Promise.resolve();
  };
  const outcome = await buildSite(project, { host, out }, terminal, { make: by, clearUp }).catch(
    (error: unknown) => error,
  );
  return { outcome, said: terminal.said(), cleared };
}

const left = (project: string) => readdirSync(project).sort();
const index = (project: string) => readFileSync(join(project, 'dist/index.html'), 'utf8');

test('the new site takes the place of the old one whole, and ends in one line', async () => {
  const project = await aRegisteredProject({ a: sound });
  const { outcome, said, cleared } = await build(project);
  expect(outcome).toBe(0);
  expect(index(project)).toBe('https://host.example/sub/');
  expect(cleared).toEqual(['https://host.example/sub/']);
  expect(readdirSync(join(project, 'dist')).sort()).toEqual(['404.html', 'index.html']);
  expect(said.split('\n').at(-1)).toMatch(
    /^Built 2 pages, 25 bytes in 2 files, 1 of them made and 1 kept, in [\d.]+ seconds: .*dist$/,
  );
  expect(left(project)).toEqual(['content', 'dist', 'outside.md']);
});

test('content with errors is told whole, nothing is rendered, and the old site stays', async () => {
  const project = await aRegisteredProject({ a: sound, b: broken, c: broken });
  const { outcome, said, cleared } = await build(project, () =>
    Promise.reject(new Error('was rendered')),
  );
  expect(outcome).toBe(1);
  expect(cleared).toEqual([]);
  expect(said).toContain('content/stories/b.md:4:7');
  expect(said).toContain('content/stories/c.md:4:7');
  expect(said.split('\n').at(-1)).toMatch(/^2 errors, 0 warnings, 0 remarks\. Nothing was built/);
  expect(index(project)).toBe('old');
});

test('a draft stops no build, however broken it is', async () => {
  const draft = '---\nheadline: "open\nstatus: draft\n---\n';
  const project = await aRegisteredProject({ a: sound, b: draft });
  expect((await build(project)).outcome).toBe(0);
});

test.each([
  ['sound', sound.replace('published\n', 'draft\n'), 'published-taken-back'],
  [
    'with a slip in it',
    sound.replace('published\n', 'draft\n').replace('byline:', 'bylin:'),
    'front-matter-unknown-key',
  ],
  [
    'with a slip in it, and with that besides',
    sound.replace('published\n', 'draft\n').replace('byline:', 'bylin:'),
    'published-taken-back',
  ],
])('a registered story that is made a draft, %s, stops the build', async (_, draft, code) => {
  const project = await aRegisteredProject({ a: sound });
  writeFileSync(join(project, 'content/stories/a.md'), draft);
  const { outcome, said } = await build(project);
  expect(outcome).toBe(1);
  expect(said).toMatch(new RegExp(`^content/stories/a\\.md:\\d+:\\d+  error  ${code} `, 'm'));
  expect(index(project)).toBe('old');
});

test.each<[string, Make]>([
  [
    'fails half way',
    async (...given) => {
      await make(...given);
      throw new Error('half way');
    },
  ],
  ['makes nothing', () => madeOf({ pages: 0, files: 0, bytes: 0, made: 0 })],
])('a rendering that %s leaves the old site and nothing else', async (_, by) => {
  const project = await aRegisteredProject({ a: sound });
  const { outcome, cleared } = await build(project, by);
  expect(outcome).toBeInstanceOf(Error);
  expect(cleared).toEqual([]);
  expect(readdirSync(join(project, 'dist')).sort()).toEqual([
    '404.html',
    'gone.html',
    'index.html',
  ]);
  expect(index(project)).toBe('old');
  expect(left(project)).toEqual(['content', 'dist', 'outside.md']);
});

test.each([
  'index.html',
  'stories/a/index.html',
  'Stories/A/index.html',
  'stories',
  'stories/gone/index.html',
  'sitemap.xml',
  'sitemap-2026-11.xml',
  'robots.txt',
  '404.html',
  'fonts/ours.woff2',
  'fonts',
  'favicon.ico',
  'rss.xml',
  'SHA256SUMS',
  'figures.csv',
  'figures-2026-2.csv',
  'Edition-2026.epub',
  'SHA256SUMS-2026',
  'icons/192.png',
  'pictures/pier-0123456789ab.jpg',
  'series/ships/values.csv',
  'topics/cuba/atom.xml',
  'stories/a/figures.json',
  'stories/a/oembed.json',
  'stories/a/a.epub',
])('the file public/%s would replace one of ours, and nothing is built', async (path) => {
  const project = await aRegisteredProject({ a: sound });
  writeFileSync(join(project, 'content/register/gone.tsv'), 'stories/gone/\twithdrawn\n');
  mkdirSync(dirname(join(project, 'public', path)), { recursive: true });
  writeFileSync(join(project, 'public', path), 'theirs');
  writeFileSync(join(project, 'public/.nojekyll'), '');
  const { outcome } = await build(project);
  expect(outcome).toBeInstanceOf(CannotRun);
  expect(String(outcome)).toContain(`: public/${path}. `);
  expect(index(project)).toBe('old');
});

test('other files of public/ replace nothing', async () => {
  const project = await aRegisteredProject({ a: sound });
  mkdirSync(join(project, 'public/stories/b'), { recursive: true });
  writeFileSync(join(project, 'public/stories/b/index.html'), 'theirs');
  writeFileSync(join(project, 'public/stories/a.txt'), 'theirs');
  writeFileSync(join(project, 'public/figures-of-speech.pdf'), 'theirs');
  expect((await build(project)).outcome).toBe(0);
});

test.each([
  ['a file', 'outside.md'],
  ['a folder', '.'],
])('%s of somebody else is not published through a link of public/', async (_, file) => {
  const project = await aRegisteredProject({ a: sound });
  const elsewhere = aProject({ files: {} });
  mkdirSync(join(project, 'public'));
  symlinkSync('../outside.md', join(project, 'public/ours.md'));
  symlinkSync(join(elsewhere, file), join(project, 'public/theirs'));
  const { outcome } = await build(project);
  expect(outcome).toBeInstanceOf(CannotRun);
  expect(String(outcome)).toContain(': public/theirs leads out of the project');
  expect(index(project)).toBe('old');
});

test('what is hidden in the project is not published through a link of public/, and what stands hidden there is', async () => {
  const project = await aRegisteredProject({ a: sound });
  const around = aProject({ files: {} });
  const linked = join(around, 'linked');
  symlinkSync(project, linked);
  mkdirSync(join(project, '.git'));
  writeFileSync(join(project, '.git/config'), 'token');
  mkdirSync(join(project, 'public/.well-known'), { recursive: true });
  writeFileSync(join(project, 'public/.well-known/ours.txt'), 'ours');
  symlinkSync('.well-known', join(project, 'public/well-known'));
  expect((await build(project)).outcome).toBe(0);
  symlinkSync('../.git/config', join(project, 'public/config'));
  const { outcome } = await build(linked);
  expect(outcome).toBeInstanceOf(CannotRun);
  expect(String(outcome)).toContain(
    ': public/config leads out of the project, or to what is hidden',
  );
});

test.each<[string, (out: string) => void]>([
  ['a link to something that is gone', (out) => symlinkSync('nowhere', out)],
  ['a file', (out) => writeFileSync(out, 'theirs')],
])('%s in the place of the site is told in words, and stays', async (_, put) => {
  const project = await aRegisteredProject({ a: sound });
  const out = join(project, 'served');
  put(out);
  const { outcome } = await build(project, make, out);
  expect(outcome).toBeInstanceOf(CannotRun);
  expect(left(project)).toEqual(['content', 'dist', 'outside.md', 'served']);
});

test.each([
  ['the project', ''],
  ['a folder around it', '..'],
  ['a folder of something else', 'content'],
])('%s is never replaced', async (_, out) => {
  const project = await aRegisteredProject({ a: sound });
  const { outcome } = await build(project, make, join(project, out));
  expect(outcome).toBeInstanceOf(Error);
  expect(left(project)).toEqual(['content', 'dist', 'outside.md']);
});

test.each(['#', '?', '*'])('in a folder with %s in its name nothing is begun', async (sign) => {
  const around = await aRegisteredProject({ a: sound });
  const project = join(around, `a${sign}b`);
  mkdirSync(project);
  for (const part of ['content', 'dist']) renameSync(join(around, part), join(project, part));
  const { outcome, said } = await build(project);
  expect(String(outcome)).toContain(`has “${sign}” in it`);
  expect(said).toBe('');
  expect(index(project)).toBe('old');
});
