import { beyond } from './beyond.ts';
import { expect, kinds, ownPages, pages, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

/** The second as narrow, and as low, as a window of 1280 by 1024 at 400%: of that only the sheet can know. */
const [phone, enlarged] = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

test('nothing of any page stands sideways at 320 pixels, nor of any kind of page at 400%', async ({
  page,
}) => {
  test.slow();
  const found: string[] = [];
  for (const path of pages) {
    await page.setViewportSize(phone);
    await page.goto(path);
    found.push(...(await page.evaluate(beyond)).map((text) => `${path}: ${text}`));
    if (!kinds.includes(path)) continue;
    await page.setViewportSize(enlarged);
    found.push(...(await page.evaluate(beyond)).map((text) => `${path} at 400%: ${text}`));
  }
  expect(found).toEqual([]);
});

test('with text twice as large every kind of page stands within the window of a phone', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const wide: [string, number][] = [];
  for (const path of [...kinds, ...ownPages.map(({ path }) => path)]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    if (width !== 390) wide.push([path, width]);
  }
  expect(wide).toEqual([]);
});
