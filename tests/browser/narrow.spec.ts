import { beyond } from './beyond.ts';
import { expect, kinds, ownPages, pages, test } from './site.ts';

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

test.describe('text twice as large on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of [...kinds, ...ownPages.map(({ path }) => path)]) {
    test(`${path} stands within the window`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(390);
    });
  }
});
