import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { keptFileName } from '../../src/addresses.ts';
import { serve } from '../../src/commands/start/static-server.ts';
import { distOf, recipe } from '../editions/editions.ts';
import { expect, ownPages, story, storyPage, test } from './site.ts';

/** What a page asked for from the disk in vain, but for what browsers refuse there: its script. */
async function missed(page: Page, path: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.resourceType() !== 'script') errors.push(request.url());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => document.fonts.ready);
  return errors;
}

for (const edition of ['root', 'fixtures'] as const) {
  test.describe(`wget mirrors the edition “${edition}”, and from the disk`, () => {
    test.skip(spawnSync('wget', ['--version']).status !== 0, 'needs wget');
    test.describe.configure({ mode: 'default' });

    const { base } = recipe(edition).host;
    const folder = mkdtempSync(join(tmpdir(), 'mirror of '));
    const file = (path: string) => join(folder, base, path, path.endsWith('/') ? 'index.html' : '');

    test.beforeAll(async () => {
      const server = await serve(distOf(edition), { port: 0, base });
      const options = ['--mirror', '--convert-links', '--page-requisites', '--no-parent'];
      const quiet = ['--quiet', '--no-host-directories', '--directory-prefix', folder];
      const wget = spawn('wget', [...options, ...quiet, server.url]);
      const [code] = (await once(wget, 'close')) as [number];
      await server.close();
      expect(code).toBe(0);
    });

    test.afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('pages miss nothing and have their style and their type', async ({ page }) => {
      test.slow();
      const [own] = ownPages;
      const paths = ['', 'figures/', 'quotations/', 'kept/'].map((part) => storyPage + part);
      for (const path of ['/', ...paths, own?.path ?? '', '/people/']) {
        expect(await missed(page, file(path)), path).toEqual([]);
        const dressed = await page.evaluate(() => ({
          name: getComputedStyle(document.querySelector('.name') ?? document.body).fontWeight,
          fonts: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
        }));
        expect(dressed, path).toEqual({ name: '650', fonts: ['Newsreader loaded'] });
      }
    });

    test('a reader goes from the front page to a figure and back to its sentence', async ({
      page,
    }) => {
      const [{ path, id } = { path: '', id: '' }] = ownPages;
      await page.goto(pathToFileURL(file('/')).href);
      await page.getByRole('link', { name: story.headline }).first().click();
      await expect(page.locator('h1')).toHaveText(story.headline);
      await page.locator(`.text a[href$="figures/${id}/index.html"]`).first().click();
      await expect(page).toHaveURL(pathToFileURL(file(path)).href);
      await page.locator('.acts .go').click();
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });

    test('data, feeds, kept forms and pictures are there as they were', () => {
      const own = (name: string) => `${storyPage}${name}`;
      const kept = (['html', 'epub', 'txt', 'md'] as const).map((form) =>
        own(keptFileName(story.slug, form)),
      );
      const data = [own('figures.csv'), own('figures.json'), '/figures.csv', '/SHA256SUMS'];
      const html = readFileSync(join(distOf(edition), storyPage, 'index.html'), 'utf8');
      const [card = ''] = /\/cards\/\w+\.png/.exec(html) ?? [];
      for (const path of [...kept, ...data, '/rss.xml', '/atom.xml', '/feed.json', card]) {
        expect.soft(existsSync(file(path)), path).toBe(true);
        // wget turns the links of what it takes for a page; all else it leaves as it came.
        if (path.endsWith('.html') || !existsSync(file(path))) continue;
        expect
          .soft(readFileSync(file(path)).equals(readFileSync(join(distOf(edition), path))), path)
          .toBe(true);
      }
    });
  });
}
