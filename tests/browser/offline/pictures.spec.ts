import type { Page } from '@playwright/test';
import { some } from '../../some.ts';
import { forgetWhatHostsAllow, save, told, workerOf } from './reader.ts';
import { expect, test } from './test.ts';

test.use({ edition: 'fixtures' });

const pictured = 'stories/north-light/';

/** How far what stands on a page has moved since it was opened, as browsers reckon it. */
const moved = (page: Page) =>
  page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Entries are delivered between two frames.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return sum;
  });

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
    await page.goto(host.url + pictured);
    await shown(page);
    expect(await moved(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
