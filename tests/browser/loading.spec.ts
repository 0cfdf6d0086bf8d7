import { expect, kinds, storyPage, test } from './site.ts';

const framesLater = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

/** How much of the page has moved since it was opened, down to its end: 0 is nothing. */
const layoutShift = async () => {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  window.scrollTo(0, document.body.scrollHeight);
  // Entries are delivered between two frames.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return sum;
};

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

  test(`nothing of ${path} moves when the font comes late`, async ({ page }) => {
    let painted = () => {};
    const paint = new Promise<void>((resolve) => (painted = resolve));
    await page.route('**/*.woff2', async (route) => {
      await paint;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.evaluate(framesLater, 2);
    painted();
    await page.waitForLoadState();
    expect(await page.evaluate(layoutShift)).toBe(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the story reads the same', async ({ page, browser, baseURL }) => {
    await page.goto(storyPage);
    const scripted = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: true });
    await scripted.goto(storyPage);
    expect(await page.locator('body').innerText()).toBe(await scripted.locator('body').innerText());
    await scripted.close();
  });
});
