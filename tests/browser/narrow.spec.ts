import type { Page } from '@playwright/test';
import { beyond } from './beyond.ts';
import { expect, kinds, ownPages, pages, test } from './site.ts';

// One page takes the place of another within a window, and its style with it, which the policy of the first has not heard of.
test.use({ serviceWorkers: 'block', bypassCSP: true });

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

/** Puts another page into the window, without its script: that does to every page of a kind what it does to the first. */
const fillIn = async (path: string) => {
  const response = await fetch(path);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.replaceChild(document.adoptNode(other.documentElement), document.documentElement);
  await document.fonts.ready;
};

/** Looks at pages one by one, after each has come into the window. */
async function sideways(
  page: Page,
  paths: readonly string[],
  come: (path: string) => Promise<unknown>,
): Promise<string[]> {
  const own = ownPages.map(({ path }) => path);
  const found: string[] = [];
  for (const path of paths) {
    await page.setViewportSize(phone);
    await come(path);
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
  return found;
}

test('nothing stands sideways: at 320 pixels on any page, at 400% on any kind, nor with text twice as large on a phone', async ({
  page,
}) => {
  test.slow();
  const rest = pages.filter((path) => !kinds.includes(path));
  const found = [
    ...(await sideways(page, kinds, (path) => page.goto(path))),
    ...(await sideways(page, rest, (path) => page.evaluate(fillIn, path))),
  ];
  expect(found).toEqual([]);
});
