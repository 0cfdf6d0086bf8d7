import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { serve } from '../../src/commands/start/static-server.ts';
import { site } from '../../src/site.ts';
import { frame, kept, sharing } from '../../src/wording/index.ts';
import { distOf, recipe } from '../editions/editions.ts';
import { headlineOf, storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
import { expect, kinds, story, storyPage, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

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

/** What is of no use on paper: what only leads on, and what is done with the page or waits for that; the stub tells the address. */
const leftOut = [
  '[hidden], nav, .acts, p:has([href$=".csv"]), .ends > p:last-child',
  '.set p:has(> [href*="/series/"])',
  '.stub > :not(:last-child), details, .copy, [data-save]',
].join();

test('every kind of page prints black on white, and whole', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of kinds) {
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
    expect(count, path).toBeGreaterThan(0);
    expect(hidden, path).toEqual([]);
    expect(ink, path).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'], path).toContain(paper);
  }
});

/** A PDF has no spaces, only gaps, and long addresses are broken over lines. */
const unspaced = (text: string) => text.replace(/\s+/g, '');

const papers = ['A4', 'Letter'] as const;

/** What each sheet of a page says, in the order of the page, without its spaces. */
async function sheetsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return printedOn(page, 'A4');
}

/** The same of the page that is open. */
async function printedOn(page: Page, format: (typeof papers)[number]): Promise<string[]> {
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
  /** The piece of text before each line that says whose some figures are, and that line. */
  givers: [string, string][];
  /** Its first words. */
  opening: string;
  /** Where it says that it stands; `null` where it says nothing of that. */
  address: string | null;
  /** The host that it came from. */
  origin: string;
}

const printedOf = (): Printed => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: { node: Node; text: string; isBackwards: boolean }[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const text = (node.textContent ?? '').replace(/\s+/g, '');
    const seen = node.parentElement?.checkVisibility() && !node.parentElement.closest('.skip');
    // A PDF has words from right to left as they look, the last letter first.
    const isBackwards = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text);
    if (text !== '' && seen) pieces.push({ node, text, isBackwards });
  }
  const within = (element: Element) =>
    pieces.filter(({ node, isBackwards }) => element.contains(node) && !isBackwards);
  const all = (selector: string) => [...document.querySelectorAll(selector)].map(within);
  // A row of a story holds paragraphs, and what a ledger tells of one sentence may fill a sheet: their parts are whole.
  const kept =
    ':is(li:not(.told > li), .told > li > :not(.set), dd, tr, blockquote, pre, .head, .row > p, .drawing, .text > p)';
  // Those of a ledger stand beside their text and not above it.
  const beside = ':is(.set h3, .entries > li > *)';
  return {
    wholes: all(`main ${kept}, .stub, .paper`).map((inside) => inside.map(({ text }) => text)),
    headings: all(`main :is(h2, h3, dt):not(${beside})`).flatMap((inside) => {
      const last = inside.at(-1);
      const next = last && pieces[pieces.indexOf(last) + 1];
      return next && !next.isBackwards
        ? [[inside.map(({ text }) => text).join(''), next.text]]
        : [];
    }),
    givers: all('.margin p').flatMap((inside) => {
      const [first] = inside;
      const before = first && pieces[pieces.indexOf(first) - 1];
      return before ? [[before.text, inside.map(({ text }) => text).join('')]] : [];
    }),
    opening: document.querySelector('main')?.innerText ?? '',
    address: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    origin: location.origin,
  };
};

/** What stands on two sheets, headings that are alone at the end of one, and whose figures are, alone at the start of one. */
function brokenOn(sheets: string[], { wholes, headings, givers }: Printed): string[] {
  const on = (pieces: string[]) =>
    sheets.some((sheet) => pieces.every((piece) => sheet.includes(piece)));
  return [
    ...wholes.filter((pieces) => !on(pieces)).map((pieces) => pieces.join(' ')),
    ...[...headings, ...givers].filter((pair) => !on(pair)).map((pair) => pair.join(' … ')),
  ];
}

/** What sheets do not tell of themselves, or tell for nothing. */
function untoldOn(sheets: string[], { opening, address, origin }: Printed): string[] {
  const paper = sheets.join('\f');
  const [first = ''] = sheets;
  const chrome = [sharing.mail, sharing.report, sharing.styles.bibtex, frame.promise(site.name)];
  // The page of what is missing stands at no address.
  const ends = address === null ? null : new RegExp(`${RegExp.escape(address)}(?![\\w-]+/)`, 'g');
  return [
    ...(ends !== null && [...paper.matchAll(ends)].length !== 1 ? ['not once its address'] : []),
    ...(times(paper, kept.rights(site.publisher, site.licence.name)) === 1
      ? []
      : ['not once whose it is']),
    ...[...chrome, origin].filter((words) => paper.includes(unspaced(words))),
    ...sheets.flatMap((sheet, index) => {
      const number = `${index + 1}/${sheets.length}`;
      return sheet.includes(number) ? [] : [`no ${number}`];
    }),
    ...(opening !== '' && first.includes(unspaced(opening.slice(0, 200)))
      ? []
      : [`no “${opening.slice(0, 200)}” on its first sheet`]),
  ];
}

/** Pages of the edition of fixtures: of a long story, and of one with lists, tables and corrections. */
const long = some(
  storiesOf('fixtures').filter(({ slug }) => slug === 'night-ferry' || slug === 'summer-timetable'),
  'long story',
).flatMap(({ slug }) => [`stories/${slug}/`, `stories/${slug}/figures/`]);

test.describe('on paper', () => {
  test.skip(spawnSync('pdftotext', ['-v']).status !== 0, 'needs pdftotext');

  test('the story has every paragraph, note and related story once, whole, on three sheets', async ({
    page,
  }) => {
    const sheets = await sheetsOf(page, storyPage);
    expect(sheets).toHaveLength(3);
    const texts = [story.standfirst, ...story.blocks, ...notes, ...related];
    const counted = texts.map((text) => [text, times(sheets.join('\f'), text)]);
    expect(counted.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('the figures of the story take two sheets', async ({ page }) => {
    expect(await sheetsOf(page, `${storyPage}figures/`)).toHaveLength(2);
  });

  test('every source has its address, once', async ({ page }) => {
    const paper = (await sheetsOf(page, storyPage)).join('\f');
    const links = page.locator('.text > .beside a[href^="http"]');
    const sources = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(sources).not.toEqual([]);
    // Some addresses begin like others.
    const counted = [...new Set(sources)].map((href) => [href, times(paper, href)]);
    expect(counted.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('every kind of page tells its address and whose it is, begins on its first sheet, and nothing is broken that belongs together, on paper of either size', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow();
    const server = await serve(distOf('fixtures'), { port: 0, base: recipe('fixtures').host.base });
    const there = await browser.newPage({ baseURL: server.url });
    // Whoever prints the first page that they see prints it in a type of the system, in which other lines end a sheet.
    const stranger = await browser.newPage({ baseURL: baseURL ?? '' });
    await stranger.route('**/*.woff2', (route) => route.abort());
    const wrong: string[] = [];
    for (const [reader, path] of [
      ...[...kinds, storyPage, `${storyPage}figures/`].map((path) => [page, path] as const),
      ...storiesOf('root').map(({ slug }) => [stranger, `/stories/${slug}/`] as const),
      ...long.map((path) => [there, path] as const),
    ]) {
      await reader.goto(path);
      await reader.emulateMedia({ media: 'print' });
      const printed = await reader.evaluate(printedOf);
      await reader.emulateMedia({ media: null });
      some(printed.wholes, `thing to be kept whole on ${path}`);
      for (const format of papers) {
        const sheets = await printedOn(reader, format);
        const found = [...brokenOn(sheets, printed), ...untoldOn(sheets, printed)];
        wrong.push(...found.map((what) => `${path} on ${format}: ${what}`));
      }
    }
    await there.close();
    await stranger.close();
    await server.close();
    expect(wrong).toEqual([]);
  });

  test('a story told elsewhere has its address there', async ({ page }) => {
    const elsewhere = kinds.filter((kind) => kind.startsWith('/elsewhere/'));
    const [path = ''] = some(elsewhere, 'story told elsewhere');
    await page.goto(path);
    const out = await page.locator('main .go').getAttribute('href');
    expect((await sheetsOf(page, path)).join('')).toContain(out);
  });
});
