import { beyond } from './beyond.ts';
import { expect, kinds, ownPages, pages, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

/** The second as narrow, and as low, as a window of 1280 by 1024 at 400%: of that only the sheet can know. */
const [phone, enlarged, wider] = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 390, height: 844 },
];

const enlargeText = () => {
  document.documentElement.style.fontSize = '200%';
  return document.documentElement.scrollWidth;
};

test('nothing stands sideways: at 320 pixels on any page, at 400% on any kind, nor with text twice as large on a phone', async ({
  page,
}) => {
  test.slow();
  const own = ownPages.map(({ path }) => path);
  const found: string[] = [];
  for (const path of pages) {
    await page.setViewportSize(phone);
    await page.goto(path);
    found.push(...(await page.evaluate(beyond)).map((text) => `${path}: ${text}`));
    if (kinds.includes(path)) {
      await page.setViewportSize(enlarged);
      found.push(...(await page.evaluate(beyond)).map((text) => `${path} at 400%: ${text}`));
    }
    if (kinds.includes(path) || own.includes(path)) {
      await page.setViewportSize(wider);
      const width = await page.evaluate(enlargeText);
      if (width !== wider.width) found.push(`${path} with large text: ${width} pixels wide`);
    }
  }
  expect(found).toEqual([]);
});
