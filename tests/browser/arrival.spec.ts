import type { Page } from '@playwright/test';
import { expect, ids, ownPages, storyPage, test } from './site.ts';

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

const endOfSentence = /[.?!,]”?$/;

for (const forcedColors of ['none', 'active'] as const) {
  test(`who arrives at a figure or quotation sees its sentence marked (forced colours: ${forcedColors})`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ forcedColors });
    const unmarked: string[] = [];
    const before = new Map<string, Look[]>();
    await page.goto(storyPage);
    for (const id of ids) before.set(id, await looks(page, id));
    for (const id of ids) {
      await page.goto('about:blank');
      await page.goto(`${storyPage}#${id}`);
      const marked = (await looks(page, id)).filter(
        ({ style }, at) => style !== before.get(id)?.[at]?.style,
      );
      if (!marked.some(({ text, inView }) => inView && endOfSentence.test(text))) unmarked.push(id);
    }
    expect(unmarked).toEqual([]);
  });
}

test('the way back from every own page leads to its words in their sentence', async ({ page }) => {
  test.slow();
  const astray: string[] = [];
  for (const { path, id, words } of ownPages) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Read it in the story' }).click();
    await expect(page).toHaveURL(`${storyPage}#${id}`);
    const target = page.locator(':target');
    await expect(target).toBeInViewport();
    const sentence = await target
      .locator('xpath=ancestor-or-self::*[self::p or self::li]')
      .textContent();
    if (!plain(sentence).includes(plain(words))) astray.push(`${path} leads to “${sentence}”`);
  }
  expect(astray).toEqual([]);
});

/** Straight marks for curly ones: front matter may have either. */
const plain = (text: string | null) => (text ?? '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
