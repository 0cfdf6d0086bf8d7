import { beyond } from './beyond.ts';
import { expect, pages, test } from './site.ts';

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
