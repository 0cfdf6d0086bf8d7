import { foundByAxe } from './axe.ts';
import { expect, kinds, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

test('axe finds nothing on any kind of page, narrow or wide, in the light or in the dark', async ({
  page,
}) => {
  test.slow();
  const found: string[] = [];
  for (const path of kinds) {
    await page.goto(path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wrong = await foundByAxe(page);
      found.push(...wrong.map((what) => `${path} at ${width} pixels, ${what}`));
    }
  }
  expect(found).toEqual([]);
});
