import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { serve } from '../../src/commands/start/static-server.ts';
import { site } from '../../src/site.ts';
import { frame, kept, sharing } from '../../src/wording/index.ts';
import { distOf } from '../editions/editions.ts';
import { headlineOf, storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
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

/** What is of no use on paper: what only leads on, and what is done with the page; the stub tells the address. */
const leftOut = [
  'nav, .acts, dt:has(+ .acts), p:has([href$=".csv"]), .ends > p:last-child',
  '.stub > :not(:last-child), details, .copy, [data-save]',
].join();

for (const path of kinds) {
  test(`${path} prints black on white, and whole`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    const { ink, paper, count, hidden } = await page.evaluate((useless) => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const texts = [...document.querySelectorAll('main :is(p, li, dd, dt, h1, h2, text)')];
      const gone = texts.filter((text) => !text.checkVisibility() && !text.closest(useless));
      return {
        ...{ ink: color, paper: backgroundColor, count: texts.length },
        hidden: gone.map((text) => text.textContent),
      };
    }, leftOut);
    expect(count).toBeGreaterThan(0);
    expect(hidden).toEqual([]);
    expect(ink).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
  });
}

/** A PDF has no spaces, only gaps, and long addresses are broken over lines. */
const unspaced = (text: string) => text.replace(/\s+/g, '');

type Paper = 'A4' | 'Letter';

/** What each sheet of a page says, in the order of the page, without its spaces. */
async function sheetsOf(page: Page, path: string, format: Paper = 'A4'): Promise<string[]> {
  await page.goto(path);
  const input = await page.pdf({ format, preferCSSPageSize: true });
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
  return stdout.split('\f').slice(0, -1).map(unspaced);
}

const times = (whole: string, part: string) => whole.split(unspaced(part)).length - 1;

/** What stands between whitespace of a page as it prints. */
interface Printed {
  /** The pieces of text of each thing that no two sheets may share. */
  wholes: string[][];
  /** Each heading, and the piece of text that follows it. */
  headings: [string, string][];
}

const printedOf = (): Printed => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: { node: Node; text: string }[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const text = (node.textContent ?? '').replace(/\s+/g, '');
    const seen = node.parentElement?.checkVisibility() && !node.parentElement.closest('.skip');
    if (text !== '' && seen) pieces.push({ node, text });
  }
  const within = (element: Element) => pieces.filter(({ node }) => element.contains(node));
  const all = (selector: string) => [...document.querySelectorAll(selector)].map(within);
  const kept = ':is(li, dd, tr, blockquote, pre, .head, .row, .drawing, .text > p)';
  return {
    wholes: all(`main ${kept}, .stub, .paper`).map((inside) => inside.map(({ text }) => text)),
    headings: all('main :is(h2, h3, dt)').flatMap((inside) => {
      const last = inside.at(-1);
      const next = last && pieces[pieces.indexOf(last) + 1];
      return next ? [[inside.map(({ text }) => text).join(''), next.text]] : [];
    }),
  };
};

/** Pages of the edition of fixtures: of a long story, and of one with lists, tables and corrections. */
const long = some(
  storiesOf('fixtures').filter(({ slug }) => slug === 'night-ferry' || slug === 'summer-timetable'),
  'long story',
).flatMap(({ slug }) => [`/stories/${slug}/`, `/stories/${slug}/figures/`]);

test.describe('on paper', () => {
  test.skip(spawnSync('pdftotext', ['-v']).status !== 0, 'needs pdftotext');

  test('the story has every paragraph, note and related story once, whole, on two sheets', async ({
    page,
  }) => {
    const sheets = await sheetsOf(page, storyPage);
    expect(sheets).toHaveLength(2);
    const texts = [story.standfirst, ...story.blocks, ...notes, ...related];
    const counted = texts.map((text) => [text, times(sheets.join('\f'), text)]);
    expect(counted.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('the figures of the story take two sheets', async ({ page }) => {
    expect(await sheetsOf(page, `${storyPage}figures/`)).toHaveLength(2);
  });

  test('every source has its address, once', async ({ page }) => {
    const paper = (await sheetsOf(page, storyPage)).join('\f');
    const links = page.locator('.sources a[href^="http"]');
    const sources = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(sources).not.toEqual([]);
    // Some addresses begin like others.
    const counted = [...new Set(sources)].map((href) => [href, times(paper, href)]);
    expect(counted.filter(([, count]) => count !== 1)).toEqual([]);
  });

  for (const path of kinds) {
    test(`${path} tells its address once and whose it is, and nothing of what is done with it`, async ({
      page,
      origin,
    }) => {
      const sheets = await sheetsOf(page, path);
      const paper = sheets.join('\f');
      // The page of what is missing stands at no address.
      if (path !== '/404.html') {
        const canonical = page.locator('link[rel="canonical"]');
        const address = (await canonical.getAttribute('href')) ?? '';
        const ends = new RegExp(`${RegExp.escape(address)}(?![\\w-]+/)`, 'g');
        expect([...paper.matchAll(ends)].map(String)).toEqual([address]);
      }
      expect(times(paper, kept.rights(site.publisher, site.licence.name))).toBe(1);
      const chrome = [sharing.mail, sharing.report, sharing.otherStyles, frame.promise(site.name)];
      expect(chrome.filter((words) => paper.includes(unspaced(words)))).toEqual([]);
      expect(paper).not.toContain(origin);
      const numbers = sheets.map((sheet, index) => sheet.includes(`${index + 1}/${sheets.length}`));
      expect(numbers).not.toContain(false);
    });
  }

  for (const format of ['A4', 'Letter'] as const) {
    test(`on ${format} nothing is broken that belongs together, and no heading is left behind`, async ({
      page,
      browser,
    }) => {
      test.slow();
      const server = await serve(distOf('fixtures'), { port: 0, base: site.base });
      const there = await browser.newPage({ baseURL: server.url });
      const broken: string[] = [];
      for (const [reader, path] of [
        ...[...kinds, storyPage, `${storyPage}figures/`].map((path) => [page, path] as const),
        ...long.map((path) => [there, path] as const),
      ]) {
        const sheets = await sheetsOf(reader, path, format);
        await reader.emulateMedia({ media: 'print' });
        const { wholes, headings } = await reader.evaluate(printedOf);
        await reader.emulateMedia({ media: null });
        const on = (pieces: string[]) =>
          sheets.some((sheet) => pieces.every((piece) => sheet.includes(piece)));
        broken.push(
          ...some(wholes, `thing to be kept whole on ${path}`)
            .filter((pieces) => !on(pieces))
            .map((pieces) => `${path}: ${pieces.join(' ')}`),
          ...headings.filter((pair) => !on(pair)).map((pair) => `${path}: ${pair.join(' … ')}`),
        );
      }
      await there.close();
      await server.close();
      expect(broken).toEqual([]);
    });
  }

  for (const path of kinds) {
    test(`${path} begins on its first sheet`, async ({ page }) => {
      const [first = ''] = await sheetsOf(page, path);
      await page.emulateMedia({ media: 'print' });
      const opening = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
      expect(opening).not.toBe('');
      expect(first).toContain(unspaced(opening.slice(0, 200)));
    });
  }

  test('a story told elsewhere has its address there', async ({ page }) => {
    const elsewhere = kinds.filter((kind) => kind.startsWith('/elsewhere/'));
    const [path = ''] = some(elsewhere, 'story told elsewhere');
    await page.goto(path);
    const out = await page.locator('main .go').getAttribute('href');
    expect((await sheetsOf(page, path)).join('')).toContain(out);
  });
});
