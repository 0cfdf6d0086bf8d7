import type { Page } from '@playwright/test';
import { saving } from '../../../src/wording/en/browser/saving.ts';
import { kept, openStory, save, savedAddresses, storyPath, told } from './reader.ts';
import { expect, test } from './test.ts';

const failures = [
  { fault: 'resets the connection', says: saving.failedElse },
  { fault: 'ends half-way as if it were whole', says: saving.failed.BrokenAnswer },
  { fault: 'answers 500', says: saving.failed.BrokenAnswer },
  { fault: 'is replaced by a page to log in', says: saving.failed.BrokenAnswer },
] as const;

/** Tries to save; while that goes on, the button is called otherwise. What was said before is not taken for what is said now. */
async function tryToSave(page: Page): Promise<void> {
  await told(page).evaluate((said) => said.replaceChildren());
  await save(page).click();
  await expect(save(page)).toBeVisible();
}

test('a story is saved whole or not at all, whatever becomes of one page of it', async ({
  page,
  host,
}) => {
  await openStory(page, host);
  for (const { fault, says } of failures) {
    await test.step(`one that ${fault}`, async () => {
      host.misbehave(fault, /figures\/killed/);
      await tryToSave(page);
      await expect(told(page), fault).toHaveText(`${says} ${saving.instead}`);
      expect(await savedAddresses(page), fault).toEqual([]);
    });
  }
  host.behave();
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
});

const files = [
  ['sends nothing, as if it were whole', /scripts\/.*\.js$/],
  ['calls it plain text', /scripts\/.*\.js$/],
  ['sends the front page instead', /scripts\/.*\.js$/],
  ['is replaced by a page to log in', /woff2$/],
  ['loses the middle', /woff2$/],
  ['sends it compressed and does not say so', /webmanifest$/],
  ['ends half-way as if it were whole', /touch\.png$/],
  ['ends half-way as if it were whole', /pages\.json$/],
  ['sends the front page instead', /pages\.json$/],
] as const;

test('a file that is not whole is not saved for a whole one', async ({ page, host }) => {
  await openStory(page, host);
  for (const [fault, at] of files) {
    const what = `${at.source} ${fault}`;
    await test.step(what, async () => {
      host.misbehave(fault, at);
      await tryToSave(page);
      await expect(told(page), what).toHaveText(`${saving.failed.BrokenAnswer} ${saving.instead}`);
      expect(await savedAddresses(page), what).toEqual([]);
    });
  }
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
