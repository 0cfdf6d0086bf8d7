import { foundByAxe } from './axe.ts';
import { expect, kinds, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind of page, wide and narrow, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const path of kinds) {
      await page.goto(path);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(
          ...(await foundByAxe(page)).map((wrong) => `${path}, ${width} pixels: ${wrong}`),
        );
      }
    }
    expect(found).toEqual([]);
  });
}
