import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distOf } from '../editions/editions.ts';
import { some } from '../some.ts';
import { foundByAxe } from './axe.ts';
import { beyond } from './beyond.ts';
import { expect, ids, story, test } from './site.ts';

/** The story as one file, in a folder that holds nothing else, opened from disk with the network cut. */
let folder: string;
let address: string;

test.use({ offline: true });

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept '));
  const file = join(folder, `${story.slug}.html`);
  address = pathToFileURL(file).href;
  copyFileSync(join(distOf('root'), 'stories', story.slug, `${story.slug}.html`), file);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('asks for nothing but itself, runs nothing, and has its own type', async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => heard.push(request.url()));
  await page.goto(address);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
  });
  expect(fonts).toEqual(['Newsreader loaded']);
  expect(heard.filter((each) => !each.startsWith('data:'))).toEqual([address]);
});

test('leads from a figure to its entry and from there to its sentence, which is then marked', async ({
  page,
}) => {
  await page.goto(address);
  for (const id of ids) {
    await page.locator(`.text a[href="#${id}_entry"]`).first().click();
    await expect(page.locator(`[id="${id}_entry"]`)).toBeInViewport();
    await page.locator(`[id="${id}_entry"] a[href="#${id}"]`).click();
    await expect(
      page.locator(`.s:has([id="${id}"]:target), .s[id="${id}"]:target`).first(),
    ).toBeInViewport();
  }
});

test('nothing of it stands sideways in a window of any width', async ({ page }) => {
  await page.goto(address);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.evaluate(beyond), `at ${width} pixels`).toEqual([]);
  }
});

test('all that it says is on paper too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  const texts = await page.locator('main :is(p, li, h1, h2, h3, text)').evaluateAll((all) =>
    all.map((text) => ({
      text: text.textContent,
      isPrinted: text.checkVisibility() || text.closest('nav') !== null,
    })),
  );
  expect(some(texts, 'text').filter(({ isPrinted }) => !isPrinted)).toEqual([]);
});

test('axe finds nothing on it, narrow or wide, in the light or in the dark', async ({ page }) => {
  await page.goto(address);
  expect(await foundByAxe(page, [320, 1280])).toEqual([]);
});
