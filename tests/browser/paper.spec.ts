import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { headlineOf } from '../editions/stories.ts';
import { expect, kinds, story, storyPage, test } from './site.ts';

const notes = story.notes.map(({ text }) => text);
const related = story.related.map(({ to }) => headlineOf('root', to));
const inOrder = [story.headline, story.standfirst, ...story.blocks];
const spaced = (text: string) => text.replace(/\s+/g, ' ');

test('without its style the story reads in order', async ({ page }) => {
  await page.goto(storyPage);
  await page.locator('style').evaluateAll((styles) => {
    for (const style of styles) style.remove();
  });
  const text = spaced(await page.locator('body').innerText());
  const places = inOrder.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

for (const path of kinds) {
  test(`${path} prints black on white, and whole`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    const { ink, paper, hidden } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const texts = [...document.querySelectorAll('main :is(p, li, dd, dt, h1, h2, text)')];
      // What only leads on is of no use on paper.
      const gone = texts.filter(
        (text) => !text.checkVisibility() && !text.closest('nav, .acts, dt:has(+ .acts)'),
      );
      return { ink: color, paper: backgroundColor, hidden: gone.map((text) => text.textContent) };
    });
    expect(hidden).toEqual([]);
    expect(ink).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
  });
}

/** A PDF has no spaces, only gaps, and long addresses are broken over lines. */
const unspaced = (text: string) => text.replace(/\s+/g, '');

/** What a page says on paper, in the order of the page, without its spaces. */
async function printed(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const input = await page.pdf({ format: 'A4' });
  return unspaced(spawnSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' }).stdout);
}

test.describe('on paper', () => {
  test.skip(spawnSync('pdftotext', ['-v']).status !== 0, 'pdftotext is not installed');

  test('the story has every paragraph, figure, note and related story', async ({ page }) => {
    const paper = await printed(page, storyPage);
    // A paragraph that crosses a page is parted there: its sentences are looked for one by one.
    const sentences = [...inOrder, ...notes, ...related].flatMap((text) =>
      text.split(/(?<=[.?!])\s/),
    );
    expect(sentences.filter((sentence) => !paper.includes(unspaced(sentence)))).toEqual([]);
  });

  test('a story told elsewhere has its address', async ({ page }) => {
    const [path = ''] = kinds.filter((kind) => kind.startsWith('/elsewhere/'));
    await page.goto(path);
    const out = await page.locator('main a[href^="http"]').first().getAttribute('href');
    expect(await printed(page, path)).toContain(out);
  });
});
