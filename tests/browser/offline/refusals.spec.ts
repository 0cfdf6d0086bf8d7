import type { Page } from '@playwright/test';
import { saving } from '../../../src/wording/en/browser/saving.ts';
import { kept, openStory, save, savedAddresses, storyPath, told } from './reader.ts';
import { expect, test } from './test.ts';

const { BrokenAnswer } = saving.failed;

/** What may become of a page or a file of the story, and what is said then. */
const failures = [
  ['resets the connection', /figures\/killed/, saving.failedElse],
  ['ends half-way as if it were whole', /figures\/killed/, BrokenAnswer],
  ['answers 500', /figures\/killed/, BrokenAnswer],
  ['is replaced by a page to log in', /figures\/killed/, BrokenAnswer],
  ['sends nothing, as if it were whole', /scripts\/.*\.js$/, BrokenAnswer],
  ['calls it plain text', /scripts\/.*\.js$/, BrokenAnswer],
  ['sends the front page instead', /scripts\/.*\.js$/, BrokenAnswer],
  ['is replaced by a page to log in', /woff2$/, BrokenAnswer],
  ['loses the middle', /woff2$/, BrokenAnswer],
  ['sends it compressed and does not say so', /webmanifest$/, BrokenAnswer],
  ['ends half-way as if it were whole', /touch\.png$/, BrokenAnswer],
  ['ends half-way as if it were whole', /pages\.json$/, BrokenAnswer],
  ['sends the front page instead', /pages\.json$/, BrokenAnswer],
] as const;

/** Tries to save; while that goes on, the button is called otherwise. What was said before is not taken for what is said now. */
async function tryToSave(page: Page): Promise<void> {
  await told(page).evaluate((said) => said.replaceChildren());
  await save(page).click();
  await expect(save(page)).toBeVisible();
}

test('a story is saved whole or not at all, whatever becomes of one page or file of it', async ({
  page,
  host,
}) => {
  test.slow();
  await openStory(page, host);
  for (const [fault, at, says] of failures) {
    const what = `${at.source} ${fault}`;
    await test.step(what, async () => {
      host.misbehave(fault, at);
      await tryToSave(page);
      await expect(told(page), what).toHaveText(`${says} ${saving.instead}`);
      expect(await savedAddresses(page), what).toEqual([]);
    });
  }
  host.behave();
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
});

test('pages of two versions are not saved as one story, and that is said', async ({
  page,
  host,
}) => {
  await openStory(page, host);
  // The list comes from where the new version is not yet.
  const list = await (await page.request.get(`${host.url}${storyPath}pages.json`)).text();
  host.edit(/figures\/killed\/$/, (html) => html.replace('<main', '<main data-new'));
  await page.route(/pages\.json$/, (route) => route.fulfill({ body: list }));
  await save(page).click();
  await expect(told(page)).toHaveText(`${saving.failed.OtherVersion} ${saving.instead}`);
  expect(await savedAddresses(page)).toEqual([]);

  await page.unroute(/pages\.json$/);
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
});

test('what the browser has broken of a file is asked of the host anew', async ({ page, host }) => {
  await openStory(page, host);
  const script = /scripts\/.*\.js$/;
  host.misbehave('sends nothing, as if it were whole', script);
  host.behaveAfter(1);
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
});

test('a browser without room says so, and what was saved before stays', async ({
  page,
  host,
  context,
}) => {
  await openStory(page, host);
  const client = await context.newCDPSession(page);
  const { origin } = new URL(host.url);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  await save(page).click();
  await expect(told(page)).toHaveText(`${saving.failed.QuotaExceededError} ${saving.instead}`);
  expect(await savedAddresses(page)).toEqual([]);
  expect(Object.keys(await kept(page)).filter((name) => name.includes(' story '))).toEqual([]);

  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
});

test('a browser that keeps nothing says so; the page reads none the less', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
    for (const name of ['keys', 'open', 'match', 'has', 'delete'] as const) {
      Object.defineProperty(CacheStorage.prototype, name, { value: refuse });
    }
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.url + storyPath);
  await save(page).click();
  await expect(told(page)).toHaveText(`${saving.failed.SecurityError} ${saving.instead}`);
  await page.goto(`${host.url}saved/`);
  await expect(page.getByText('Nothing is saved in this browser yet.')).toBeVisible();
  expect(complaints).toEqual([]);
});
