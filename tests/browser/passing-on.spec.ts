import { expect, storyPage, test } from './site.ts';

const figure = `${storyPage}figures/killed/`;

test('what is there to be copied is copied, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(figure);
  const stub = page.locator('.stub');
  for (const summary of await stub.locator('summary').all()) await summary.click();
  const copies = stub.getByRole('button', { name: 'Copy' });
  const texts = stub.locator('[data-copy]');
  expect(await texts.count()).toBeGreaterThan(0);
  await expect(copies).toHaveCount(await texts.count());
  for (let index = 0; index < (await texts.count()); index += 1) {
    await copies.nth(index).click();
    await expect(stub.getByRole('status').nth(index)).toHaveText('Copied');
    const text = await texts.nth(index).textContent();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(text);
    expect(copied).toBe(copied.trim());
  }
});

test('where the clipboard is refused the text is selected, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(figure);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('status').first()).toContainText('selected');
  expect(await page.evaluate(() => String(getSelection()))).toContain('/figures/killed/');
});

test('the share sheet of the system gets the words and the canonical address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.title = JSON.stringify(data);
      return Promise.resolve();
    };
  });
  await page.goto(figure);
  await page.getByRole('button', { name: 'Share' }).click();
  const { text, url } = JSON.parse(await page.title()) as ShareData;
  expect(text).toContain('At least 8,000 civilian deaths');
  expect(url).toMatch(/^https:.*\/figures\/killed\/$/);
});

test('without scripts nothing is offered that cannot be done', async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto(figure);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Mail' })).toBeVisible();
  await expect(page.getByText('(2026, November 24)')).toBeVisible();
  await context.close();
});
