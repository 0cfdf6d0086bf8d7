import { expect, kinds, storyPage, test } from './site.ts';

for (const path of kinds) {
  test(`${path} is one request, and a font that nobody waits for`, async ({ page, origin }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) =>
      requests.push(`${request.resourceType()} ${new URL(request.url()).origin}`),
    );
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(requests.filter((request) => request !== `font ${origin}`)).toEqual([
      `document ${origin}`,
    ]);
    expect(requests.length).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
  });

  test(`nothing of ${path} moves while it loads`, async ({ page }) => {
    await page.goto(path);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          sum += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await document.fonts.ready;
      window.scrollTo(0, document.body.scrollHeight);
      // Entries are delivered between two frames.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return sum;
    });
    expect(shift).toBe(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the story reads the same', async ({ page, browser, baseURL }) => {
    await page.goto(storyPage);
    const scripted = await browser.newPage({ baseURL: baseURL ?? '' });
    await scripted.goto(storyPage);
    expect(await page.locator('body').innerText()).toBe(await scripted.locator('body').innerText());
    await scripted.close();
  });
});
