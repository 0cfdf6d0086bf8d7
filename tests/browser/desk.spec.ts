import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { copyProject, project } from '../editions/copy-project.ts';
import { expect, test } from './test.ts';

/** What `npm run dev` shows of a project that somebody writes in. One server serves all of these tests, in turn. */
test.describe.configure({ mode: 'serial' });

let root: string;
let server: ChildProcess;
let url: string;

test.beforeAll(async ({ browser }) => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  copyProject(root);
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  server = spawn(execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', '0'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { stdout } = server;
  if (stdout === null) throw new Error('The server says nothing');
  url = await new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  // Whoever comes first is told to load anew, since nobody was there to hear what the server found when it started.
  const page = await browser.newPage();
  let heard = 0;
  page.on('console', (message) => {
    if (message.text() === connected) heard += 1;
  });
  await page.goto(url);
  await expect.poll(() => heard).toBe(2);
  await page.close();
});

test.afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

/** What a page says when it hears of changes. */
const connected = '[vite] connected.';

const story = 'stories/patrushev-havana';
const address = '/stories/patrushev-havana/';

const fileAt = (path: string) => join(root, 'content', path);

/** Changes a file of content and gives back what stood there. */
function edit(path: string, change: (text: string) => string): () => void {
  const was = readFileSync(fileAt(path), 'utf8');
  const now = change(was);
  expect(now).not.toBe(was);
  writeFileSync(fileAt(path), now);
  return () => writeFileSync(fileAt(path), was);
}

/** Opens a page and waits until it hears of changes. */
async function open(page: Page, path: string): Promise<void> {
  const hears = page.waitForEvent('console', (message) => message.text() === connected);
  await page.goto(`${url}${path}`);
  await hears;
}

const errors = (page: Page) => page.getByRole('listitem').filter({ hasText: /^\s*Error: / });

test('a front matter that breaks is told above the page as it last was, and goes when it is mended', async ({
  page,
}) => {
  await open(page, address);
  await expect(errors(page)).toHaveCount(0);
  const undo = edit(`${story}.md`, (text) => text.replace('headline: ', 'headlin: '));
  const told = errors(page).first();
  await expect(told).toContainText(`content/${story}.md:2:1`);
  await expect(told).toContainText('front-matter-unknown-key');
  await expect(told).toContainText('headlin: Putin');
  await expect(told.locator('mark')).toHaveText('h');
  for (const part of ['Found', 'Expected', 'Mend']) await expect(told).toContainText(part);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('security chief');
  await expect(page.getByText('This file cannot be read as it stands.')).toBeVisible();
  undo();
  await expect(errors(page)).toHaveCount(0);
  await expect(page.getByText('This file cannot be read as it stands.')).toHaveCount(0);
});

test('what is edited is read at once', async ({ page }) => {
  await open(page, address);
  const undo = edit(`${story}.md`, (text) => text.replace('headline: ', 'headline: In short, '));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('In short, ');
  undo();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('In short, ');
});

test('a new story has its problems before it has a page, is marked as a draft, and has left when its file has', async ({
  page,
}) => {
  await open(page, '/desk/');
  await expect(page.getByRole('heading', { name: 'Not published' })).toHaveCount(0);
  const path = 'stories/written-now.md';
  writeFileSync(fileAt(path), '---\nheadline: Written now\nstatus: draft\n---\n\nIn 2020.\n');
  await expect(errors(page).first()).toContainText(`content/${path}:2:1`);
  await open(page, '/stories/written-now/');
  await expect(page.getByText('This file cannot be read yet.')).toBeVisible();
  await expect(errors(page).first()).toContainText('“standfirst”');
  cpSync(fileAt(`${story}.md`), fileAt(path));
  edit(path, (text) => text.replace(/^status: .*$/m, 'status: draft'));
  await expect(page).toHaveTitle(/^Draft: /);
  await expect(page.getByText('Draft. Readers do not have this page.')).toBeVisible();
  await open(page, '/desk/');
  await expect(page.getByRole('link', { name: /^Draft: / })).toHaveAttribute(
    'href',
    '/stories/written-now/',
  );
  rmSync(fileAt(path));
  await expect(page.getByRole('heading', { name: 'Not published' })).toHaveCount(0);
});

const others = [
  ['people/nikolai-patrushev.yaml', '/people/nikolai-patrushev/', 'Patrushev'],
  ['series/cuba-pork.yaml', '/series/cuba-pork/', 'Pork'],
  ['elsewhere/us-officials-cuba.yaml', '/elsewhere/us-officials-cuba/', 'officials'],
  ['front.yaml', '/', 'Tearsheet'],
] as const;

for (const [path, at, heading] of others) {
  test(`${path}, broken, is told on its page, which stays as it was`, async ({ page }) => {
    await open(page, at);
    const undo = edit(path, (text) => `${text}nonsense: 1\n`);
    await expect(errors(page).first()).toContainText(`content/${path}:`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    undo();
    await expect(errors(page)).toHaveCount(0);
  });
}

test('the script of a page is taken for one', async ({ page }) => {
  await page.goto(`${url}${address}`);
  const src = await page.locator('script[src*="/scripts/"]').getAttribute('src');
  const response = await page.request.get(`${url}${src}`);
  expect(response.headers()['content-type']).toContain('text/javascript');
});
