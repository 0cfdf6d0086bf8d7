import type { Page } from '@playwright/test';
import { some } from '../../some.ts';
import { forgetWhatHostsAllow, save, told, workerOf } from './reader.ts';
import { expect, test } from './test.ts';

test.use({ edition: 'fixtures' });

const pictured = 'stories/north-light/';

/** Where each picture of a page stands, and how tall it is. */
const rooms = (page: Page) =>
  page.locator('figure').evaluateAll((all) =>
    all.map((figure) => {
      const { top, height } = figure.getBoundingClientRect();
      return [top + window.scrollY, height];
    }),
  );

/** The files that a page shows, once each has been seen. */
async function shown(page: Page): Promise<string[]> {
  const images = some(await page.locator('figure img').all(), 'picture');
  for (const image of images) {
    await image.scrollIntoViewIfNeeded();
    const width = () => image.evaluate((each) => (each as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
  }
  return Promise.all(
    images.map((image) => image.evaluate((each) => (each as HTMLImageElement).currentSrc)),
  );
}

test('pictures of a saved story are there without a network, in whatever width the window asks for', async ({
  page,
  host,
}) => {
  await page.goto(host.url + pictured);
  await workerOf(page);
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
  await host.down();
  await forgetWhatHostsAllow(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(host.url + pictured);
    expect(await shown(page)).toEqual([
      expect.stringMatching(/\.webp$/),
      expect.stringMatching(/\.webp$/),
    ]);
  }
});

for (const width of [320, 390, 1280]) {
  test(`in a window of ${width} pixels nothing moves when pictures come, and none is wider than the page`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/pictures/**', (route) => route.abort());
    await page.goto(host.url + pictured);
    const before = await rooms(page);
    await page.unroute('**/pictures/**');
    await page.goto(host.url + pictured);
    await shown(page);
    expect(await rooms(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
