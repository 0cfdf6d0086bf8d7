import { foundByAxe } from './axe.ts';
import { expect, kinds, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

test('axe finds nothing on any kind of page, narrow or wide, in the light or in the dark', async ({
  page,
}) => {
  test.slow();
  const found: string[] = [];
  const known: string[] = [];
  for (const path of kinds) {
    await page.goto(path);
    const wrong = await foundByAxe(page, [320, 1280], known);
    found.push(...wrong.map((what) => `${path} ${what}`));
  }
  expect(found).toEqual([]);
});
