import { expect, pages, test } from './site.ts';

/** Texts that reach beyond the sides of the window, and the width of the page where it is wider. */
const beyond = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    const unseen = text.parentElement?.closest('.skip, style, script');
    if (width > 0 && !unseen && (left < -1 || right > clientWidth + 1)) {
      found.push(text.textContent ?? '');
    }
  }
  return found;
};

/** The second is a window of 1280 by 1024 at 400%. */
for (const viewport of [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing of any page stands sideways', async ({ page }) => {
      test.slow();
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(path);
        found.push(...(await page.evaluate(beyond)).map((text) => `${path}: ${text}`));
      }
      expect(found).toEqual([]);
    });
  });
}
