import { foundByAxe } from './axe.ts';
import { expect, kinds, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

for (const width of [320, 1280]) {
  test(`axe finds nothing on any kind of page of ${width} pixels, in the light and in the dark`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    for (const path of kinds) {
      await page.goto(path);
      found.push(...(await foundByAxe(page)).map((wrong) => `${path}, ${wrong}`));
    }
    expect(found).toEqual([]);
  });
}
