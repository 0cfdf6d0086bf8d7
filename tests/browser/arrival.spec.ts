import type { Page } from '@playwright/test';
import { oneOfEach } from './one-of-each.ts';
import { expect, ownPages, storyPage, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

interface Look {
  text: string;
  style: string;
  inView: boolean;
}

/** How the words with an id look, and what stands around them up to their paragraph. */
async function looks(page: Page, id: string): Promise<Look[]> {
  return page.locator(`[id="${id}"]`).evaluate((target) => {
    const found: Look[] = [];
    for (let element: Element | null = target; element; element = element.parentElement) {
      const { backgroundColor, outline, boxShadow, border, textDecoration } =
        getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      found.push({
        text: element.textContent,
        style: [backgroundColor, outline, boxShadow, border, textDecoration].join(' '),
        inView: top >= 0 && bottom <= innerHeight,
      });
      if (element.matches('p, li, h1, h2, blockquote')) break;
    }
    return found;
  });
}

const back = 'Read it in the story';

/** Where the link back leads that an own page has. */
async function wayBack(page: Page, path: string): Promise<string> {
  const html = await (await page.request.get(path)).text();
  const [, href = ''] =
    new RegExp(`<a [^>]*?href="([^"]*)"[^>]*>(?:(?!</a>).)*${back}`, 's').exec(html) ?? [];
  return href;
}

/** One of a figure and one of a quotation: links of all others lead there in the page that is open, as a browser would. */
const walked = oneOfEach(ownPages.map(({ path }) => path));

const endOfSentence = /[.?!,]”?$/;

/** The style sheet asks after forced colours, which are of the system and not of ours. */
const schemes = ['none', 'active'] as const;

test('the way back from every own page leads to its words in their sentence, which is marked, with forced colours too', async ({
  page,
}) => {
  test.slow();
  const look = async (id: string) => {
    const found: Look[][] = [];
    for (const forcedColors of schemes) {
      await page.emulateMedia({ forcedColors });
      found.push(await looks(page, id));
    }
    return found;
  };
  await page.goto(storyPage);
  const before = new Map<string, Look[][]>();
  for (const { id } of ownPages) before.set(id, await look(id));

  const astray: string[] = [];
  const unmarked: string[] = [];
  for (const { path, id, words } of ownPages) {
    if (walked.includes(path)) {
      await page.goto(path);
      await page.getByRole('link', { name: back }).click();
    } else await page.goto(await wayBack(page, path));
    await expect(page).toHaveURL(`${storyPage}#${id}`);
    const target = page.locator(':target');
    await expect(target).toBeInViewport();
    const sentence = await target
      .locator('xpath=ancestor-or-self::*[self::p or self::li]')
      .textContent();
    if (!plain(sentence).includes(plain(words))) astray.push(`${path} leads to “${sentence}”`);
    for (const [scheme, there] of (await look(id)).entries()) {
      const marked = there.filter(
        ({ style }, at) => style !== before.get(id)?.[scheme]?.[at]?.style,
      );
      if (!marked.some(({ text, inView }) => inView && endOfSentence.test(text)))
        unmarked.push(`${id} (forced colours: ${schemes[scheme]})`);
    }
  }
  expect(astray).toEqual([]);
  expect(unmarked).toEqual([]);
});

/** Straight marks for curly ones: front matter may have either. */
const plain = (text: string | null) => (text ?? '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
