import { fromCopy, saving } from '../../../src/wording/en/saving.ts';
import type { Page } from '@playwright/test';
import {
  kept,
  save,
  savedAddresses,
  saveStory,
  storyPath,
  textOf,
  told,
  workerOf,
} from './reader.ts';
import { expect, test } from './test.ts';

/** What this browser says of the story that it keeps. */
const recordOf = (page: Page) =>
  page.evaluate(() => caches.match('/saved.json').then((found) => found?.text()));

interface List {
  pages: string[];
}

test('a saved story is whole without a network: its pages, and those that it leads to', async ({
  page,
  host,
}) => {
  test.slow();
  await saveStory(page, host);
  const { pages } = (await (
    await page.request.get(`${host.url}${storyPath}pages.json`)
  ).json()) as List;
  expect(pages.length).toBeGreaterThan(20);
  await host.down();
  const led = new Set<string>();
  for (const path of pages) {
    await page.goto(new URL(path, host.url).href);
    await expect(page.getByText(fromCopy), path).toBeVisible();
    // Other stories and other people lead further, to what is theirs.
    if (!path.startsWith(`/${storyPath}`)) continue;
    const others = /\/stories\/[^/]+\/(figures|quotations)\/[^/]+\/$/;
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.map((each) => each.replace(/#.*/, ''))) {
      if (link.includes(storyPath) || !others.test(link)) led.add(link);
    }
  }
  const shell = ['', 'saved/'];
  const there = [...shell, ...pages].map((path) => new URL(path, host.url).href);
  const pagesLedTo = [...led].filter((link) => link.startsWith(host.url) && link.endsWith('/'));
  expect(pagesLedTo.filter((link) => !there.includes(link))).toEqual([]);
});

test('the number of pages is shown while they come, and the room that they took after', async ({
  page,
  host,
}) => {
  await page.goto(host.url + storyPath);
  await workerOf(page);
  const { pages } = (await (
    await page.request.get(`${host.url}${storyPath}pages.json`)
  ).json()) as List;
  host.misbehave('is silent', /quotations\/.+/);
  await save(page).click();
  const bar = page.getByRole('progressbar', { name: saving.save });
  await expect(bar).toHaveAttribute('max', String(pages.length));
  await expect(told(page)).toContainText(`of ${pages.length} pages`);
  // What was silent is asked once more.
  host.behave();
  await expect(told(page)).toContainText(`Saved in this browser: ${pages.length} pages, `);
  await expect(told(page)).toContainText(/\d (KB|MB)\. .*(stays until|may drop)/);
  await expect(bar).toHaveCount(0);
});

test('every spelling of an address is the kept page', async ({ page, host }) => {
  await saveStory(page, host);
  const whole = await textOf(page);
  await host.down();
  const bare = host.url + storyPath.slice(0, -1);
  for (const address of [
    `${bare}/?utm_source=mail&utm_medium=x`,
    `${bare}/?fbclid=abc`,
    `${bare}/index.html`,
    `${bare}.html`,
    bare,
    `${bare}?utm_source=mail#killed`,
  ]) {
    await page.goto(address);
    expect(await textOf(page), address).toBe(whole);
  }
});

test('what is saved is listed without a network, and what is let go is gone', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  expect(await savedAddresses(page)).not.toEqual([]);
  await host.down();
  await page.getByRole('link', { name: saving.list }).click();
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(1);
  await expect(list).toContainText(/Version 1 of 24 November 2026.* pages, .* (KB|MB)/);
  await list.getByRole('link').click();
  await expect(page.getByText(fromCopy)).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: /^Let go:/ }).click();
  await expect(page.getByText('Nothing is saved in this browser yet.')).toBeVisible();
  expect(await savedAddresses(page)).toEqual([]);
  await page.goto(host.url + storyPath);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept here');
});

test('on its own page too a saved story says that it is, and is let go', async ({ page, host }) => {
  await saveStory(page, host);
  await page.reload();
  await expect(told(page)).toContainText('Saved in this browser');
  await page.getByRole('button', { name: saving.letGo }).click();
  await expect(told(page)).toHaveText(saving.gone);
  await expect(save(page)).toBeFocused();
  expect(await savedAddresses(page)).toEqual([]);
});

test('a correction shows at the next visit, and from then on in all that is kept', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  host.edit(/havana\/(figures\/wheat\/)?$/, (html) => html.replaceAll('25,000', '24,000'));
  host.edit(/pages\.json$/, (json) => json.replace(/"digest":"/, '$&corrected'));
  await page.goto(host.url + storyPath);
  await expect(page.getByRole('main')).toContainText('24,000');
  await expect.poll(() => recordOf(page)).toContain('"digest":"corrected');
  await host.down();
  for (const path of [storyPath, `${storyPath}figures/wheat/`]) {
    await page.goto(host.url + path);
    await expect(page.getByRole('main')).toContainText('24,000');
    await expect(page.getByRole('main')).not.toContainText('25,000');
  }
});

test('a correction that does not come whole leaves what is kept in one piece', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  host.edit(/havana\/(figures\/wheat\/)?$/, (html) => html.replaceAll('25,000', '24,000'));
  host.edit(/pages\.json$/, (json) => json.replace(/"digest":"/, '$&corrected'));
  host.misbehave('answers 500', /figures\/wheat/);
  host.asked = [];
  await page.goto(host.url + storyPath);
  await expect(page.getByRole('main')).toContainText('24,000');
  await expect
    .poll(() => host.asked.filter((path) => path.endsWith('figures/wheat/')).length)
    .toBe(2);
  await host.down();
  for (const path of [storyPath, `${storyPath}figures/wheat/`]) {
    await page.goto(host.url + path);
    await expect(page.getByRole('main')).toContainText('25,000');
  }
});

test('two tabs that save a story at once keep it once, and whole', async ({
  page,
  host,
  context,
}) => {
  await page.goto(host.url + storyPath);
  await workerOf(page);
  const other = await context.newPage();
  await other.goto(host.url + storyPath);
  await Promise.all([save(page).click(), save(other).click()]);
  await expect(told(page)).toContainText('Saved in this browser');
  await expect(told(other)).toContainText('Saved in this browser');
  const records = (await savedAddresses(page)).filter((address) => address.endsWith('saved.json'));
  expect(records).toHaveLength(1);
});

test('a story that was withdrawn is withdrawn in all that is kept of it', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  host.edit(/havana\/(.+\/)?$/, (html) =>
    html.replace(/<main.*<\/main>/s, '<main>Withdrawn</main>'),
  );
  host.rename(`${storyPath}pages.json`, 'gone.json');
  await page.goto(host.url + storyPath);
  await expect(page.getByRole('main')).toHaveText('Withdrawn');
  await expect.poll(() => recordOf(page)).toContain('"digest":""');
  await host.down();
  for (const path of [storyPath, `${storyPath}figures/wheat/`]) {
    await page.goto(host.url + path);
    await expect(page.getByRole('main')).toContainText('Withdrawn');
  }
});

test('a page that the host lets browsers keep for ten minutes is asked for anew', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await workerOf(page);
  await page.goto(`${host.url}about/`);
  await page.goto(host.url);
  host.edit(/^\/(about\/)?$/, (html) => html.replace('<main id="text">', '$&<p>Just in</p>'));
  for (const path of ['', 'about/']) {
    await page.goto(host.url + path);
    await expect(page.getByText('Just in')).toBeVisible();
  }
});

const failures = [
  { fault: 'resets the connection', says: saving.failedElse },
  { fault: 'ends half-way as if it were whole', says: saving.failed.BrokenAnswer },
  { fault: 'answers 500', says: saving.failed.BrokenAnswer },
  { fault: 'is replaced by a page to log in', says: saving.failed.BrokenAnswer },
] as const;

for (const { fault, says } of failures) {
  test(`a story is saved whole or not at all: one page of it ${fault}`, async ({ page, host }) => {
    await page.goto(host.url + storyPath);
    await workerOf(page);
    host.misbehave(fault, /figures\/killed/);
    await save(page).click();
    await expect(told(page)).toHaveText(`${says} ${saving.instead}`);
    expect(await savedAddresses(page)).toEqual([]);

    host.behave();
    await save(page).click();
    await expect(told(page)).toContainText('Saved in this browser');
  });
}

test('a half font or script is not saved for a whole one', async ({ page, host }) => {
  await page.goto(host.url + storyPath);
  await workerOf(page);
  host.misbehave('is replaced by a page to log in', /woff2$/);
  await save(page).click();
  await expect(told(page)).toContainText(saving.failed.BrokenAnswer);
  expect(await savedAddresses(page)).toEqual([]);
});

test('a browser without room says so, and what was saved before stays', async ({
  page,
  host,
  context,
}) => {
  await page.goto(host.url + storyPath);
  await workerOf(page);
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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that cannot be done, and that is said', async ({ page, host }) => {
    await page.goto(host.url + storyPath);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto(`${host.url}saved/`);
    await expect(page.getByText('Where scripts run')).toBeVisible();
  });
});
