import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, ownPages, story, storyPage, test } from './site.ts';

/** “Save page as”, as browsers do it, each into a folder of its own; answers with the file. */
const ways: Record<string, (page: Page, folder: string) => Promise<string>> = {
  /** Chromium: one file of parts. */
  'as one file': async (page, folder) => {
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    return written(folder, 'page.mhtml', data);
  },
  /** The tree as it stands, with what scripts put into it, and beside it what it loads. */
  'complete, as it stands': async (page, folder) => complete(page, folder, await page.content()),
  /** The page as the host gave it, and beside it what it loads. */
  'complete, as it came': async (page, folder) =>
    complete(page, folder, await (await page.request.get(page.url())).text()),
  /** The page alone. */
  'without what it loads': async (page, folder) =>
    written(folder, 'page.html', await (await page.request.get(page.url())).text()),
};

function written(folder: string, name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Writes a page with its files in a folder beside it, and leads links that stay to where they led. */
async function complete(page: Page, folder: string, html: string): Promise<string> {
  mkdirSync(join(folder, 'page_files'));
  let text = html;
  const loads =
    /(<(?:script|link rel="(?:icon|apple-touch-icon|manifest)")[^>]*? (?:src|href)=")(\/[^"]+)/g;
  for (const [, before = '', path = ''] of html.matchAll(loads)) {
    const name = `page_files/${basename(path)}`;
    const answer = await page.request.get(path);
    writeFileSync(join(folder, name), await answer.body());
    text = text.replaceAll(`${before}${path}`, `${before}${name}`);
  }
  const whole = text.replaceAll(/ href="\/([^"]*)"/g, ` href="${new URL(page.url()).origin}/$1"`);
  return written(folder, 'page.html', whole);
}

const read = (page: Page) =>
  page.evaluate(() => ({
    text: document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '',
    // What makes the look: the measure, the marker beneath a figure, the margin beside its paragraph.
    look: [
      '.text',
      '.fig',
      '.hero .fig',
      '.stand',
      '.margin',
      '.two',
      '.stub',
      '.turn b',
      '.say',
    ].map((selector) => {
      const found = document.querySelector(selector);
      if (found === null) return null;
      const { backgroundColor, borderTop, display, font, maxWidth, textDecoration } =
        getComputedStyle(found);
      return { selector, backgroundColor, borderTop, display, font, maxWidth, textDecoration };
    }),
  }));

/** What scripts offer: it may be there or not. */
const offered = / ?(Copy|Share|Save in this browser)\b/g;

const [own = { path: '' }] = ownPages;
for (const path of [storyPage, own.path]) {
  test(`${path} saved in any of the ways of browsers reads as it did, without its host`, async ({
    page,
    context,
  }) => {
    await page.goto(path);
    const before = await read(page);
    expect(before.text).not.toBe('');
    expect(before.look.filter((found) => found !== null)).not.toEqual([]);
    if (path === storyPage) {
      const all = [story.headline, story.standfirst, ...story.blocks];
      expect(all.filter((words) => !before.text.includes(words))).toEqual([]);
    }
    const saved = await context.newPage();
    const errors: string[] = [];
    saved.on('pageerror', ({ message }) => errors.push(message));
    for (const [way, save] of Object.entries(ways)) {
      const folder = mkdtempSync(join(tmpdir(), 'saved '));
      const file = await save(page, folder);
      await context.setOffline(true);
      await saved.goto(pathToFileURL(file).href);
      const after = await read(saved);
      await context.setOffline(false);
      rmSync(folder, { recursive: true });
      expect(errors, way).toEqual([]);
      expect(after.look, way).toEqual(before.look);
      expect(after.text.replaceAll(offered, ''), way).toBe(before.text.replaceAll(offered, ''));
    }
  });
}
