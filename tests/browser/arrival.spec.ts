import type { Page } from '@playwright/test';
import { expect, ids, storyPage, test } from './site.ts';

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
    for (const id of ids) {
      await page.goto(storyPage);
      const before = await looks(page, id);
      await page.goto('about:blank');
      await page.goto(`${storyPage}#${id}`);
      const marked = (await looks(page, id)).filter(({ style }, at) => style !== before[at]?.style);
      if (!marked.some(({ text, inView }) => inView && endOfSentence.test(text))) unmarked.push(id);
    }
    expect(unmarked).toEqual([]);
  });
}
