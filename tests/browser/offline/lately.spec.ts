import type { Page } from '@playwright/test';
import { fromCopy, lately, saving } from '../../../src/wording/en/browser/saving.ts';
import type { Fault, Host } from './host.ts';
import {
  isMissing,
  kept,
  openStory,
  save,
  saveStory,
  storyPath,
  textOf,
  told,
  workerOf,
} from './reader.ts';
import { expect, test } from './test.ts';

const other = 'stories/ukraine-displaced/';
const figure = `${storyPath}figures/wheat/`;

/** Addresses under the site of the pages last read that are kept, the last first. */
async function keptLately(page: Page, host: Host): Promise<string[]> {
  const all = Object.entries(await kept(page)).filter(([name]) => name.endsWith(' lately'));
  const pages = all.flatMap(([, addresses]) => addresses.filter((each) => each.endsWith('/')));
  return pages.map((address) => address.slice(host.url.length)).reverse();
}

/** Reads a page, and waits until it is kept. */
async function read(page: Page, host: Host, path: string): Promise<void> {
  await page.goto(host.url + path);
  await expect.poll(() => keptLately(page, host)).toContain(path);
}

const listed = (page: Page) => page.locator('[data-lately]').getByRole('link');

test('a page that was read is there without a network, the first one of a visit too, as all that it loads', async ({
  page,
  host,
}) => {
  await openStory(page, host);
  const whole = await textOf(page);
  await read(page, host, figure);
  await host.down();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(host.url + storyPath);
  await expect(page.getByText(fromCopy)).toBeVisible();
  expect(await textOf(page)).toBe(whole);
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('link', { name: '25,000 tonnes' }).first().click();
  await expect(page).toHaveURL(host.url + figure);
  await expect(page.getByText(fromCopy)).toBeVisible();
  expect(failed.filter((address) => !address.endsWith('worker.js'))).toEqual([]);
  await page.goto(host.url + other);
  await isMissing(page);
});

test('the pages last read are listed apart from saved stories, the last first, and lead to them', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  await read(page, host, other);
  await read(page, host, figure);
  await host.down();
  await page.goto(`${host.url}saved/`);
  await expect(listed(page)).toHaveText([/25,000 tonnes/, /Ukraine/, /Putin/]);
  await expect(page.locator('[data-saved-list]').getByRole('link')).toHaveCount(1);
  await listed(page).nth(1).click();
  await expect(page).toHaveURL(host.url + other);
  await expect(page.getByText(fromCopy)).toBeVisible();
});

test('the page that was read longest ago makes room, and files that no page loads go with it', async ({
  page,
  host,
}) => {
  host.edit(/worker\.js$/, (code) => code.replace('"lately":30', '"lately":2'));
  const picture = `icons/once.png`;
  host.rename('icon-192.png', picture);
  await openStory(page, host);
  await read(page, host, other);
  await read(page, host, figure);
  await expect.poll(() => keptLately(page, host)).toEqual([figure, other]);
  // A page that is read again is the last one.
  await read(page, host, other);
  await expect.poll(() => keptLately(page, host)).toEqual([other, figure]);
  await read(page, host, 'people/');
  await expect.poll(() => keptLately(page, host)).toEqual(['people/', other]);
});

const faults: Fault[] = [
  'breaks off half-way',
  'ends half-way as if it were whole',
  'is replaced by a page to log in',
  'is replaced by a page to log in that copies ours',
  'loses the middle',
  'calls it plain text',
  'sends the front page instead',
  'puts a script of its own in',
  'answers 404',
];

test('what comes broken, or from somebody else, is not kept for the page', async ({
  page,
  host,
}) => {
  test.slow();
  await page.goto(host.url);
  await workerOf(page);
  for (const fault of faults) {
    host.misbehave(fault, /ukraine-displaced/);
    // Half a page is shown as it comes, and its end is waited for in vain.
    await page.goto(host.url + other, { waitUntil: 'commit' }).catch(() => undefined);
    host.behave();
    await read(page, host, figure);
    expect(await keptLately(page, host), fault).toEqual([figure]);
  }
});

test('a page whose script comes broken is not kept', async ({ page, host }) => {
  await page.goto(host.url);
  await workerOf(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const each of await cache.keys()) await cache.delete(each);
    }
  });
  host.misbehave('sends nothing, as if it were whole', /scripts\/page/);
  host.asked = [];
  await page.goto(host.url + other);
  const asked = () => host.asked.filter((path) => path.includes('scripts/page')).length;
  // It is asked twice for what comes broken.
  await expect.poll(asked).toBeGreaterThanOrEqual(2);
  host.behave();
  await read(page, host, figure);
  expect(await keptLately(page, host)).toEqual([figure]);
});

test('of a host that is slow or breaks the page is there as it was read, and a correction shows', async ({
  page,
  host,
}) => {
  test.slow();
  await openStory(page, host);
  await page.goto(host.url);
  for (const fault of ['is silent', 'answers 500', 'ends half-way as if it were whole'] as const) {
    host.misbehave(fault, /patrushev/);
    await page.goto(host.url + storyPath);
    await expect(page.getByText(fromCopy), fault).toBeVisible();
    host.behave();
  }
  host.edit(/havana\/index|havana\/$/, (html) => html.replaceAll('25,000', '26,000'));
  await page.goto(host.url + storyPath);
  await expect(page.getByText('26,000 tonnes').first()).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(
        async (address) => (await (await caches.match(address))?.text()) ?? '',
        host.url + storyPath,
      ),
    )
    .toContain('26,000');
  await host.down();
  await page.goto(host.url + storyPath);
  await expect(page.getByText('26,000 tonnes').first()).toBeVisible();
});

test('the reader clears the list, and switches it off and on again', async ({ page, host }) => {
  await saveStory(page, host);
  await read(page, host, other);
  await page.goto(`${host.url}saved/`);
  await page.getByRole('button', { name: lately.forget }).click();
  await expect(page.getByText(lately.none)).toBeVisible();
  expect(await keptLately(page, host)).toEqual([]);

  await read(page, host, other);
  await page.goto(`${host.url}saved/`);
  await page.getByRole('button', { name: lately.off }).click();
  await expect(page.getByText(lately.isOff)).toBeVisible();
  await page.goto(host.url + other);
  await page.goto(`${host.url}saved/`);
  await expect(page.getByText(lately.isOff)).toBeVisible();
  expect(await keptLately(page, host)).toEqual([]);
  await host.down();
  await page.goto(host.url + other);
  await isMissing(page);
  // What was saved stays.
  await page.goto(host.url + storyPath);
  await expect(page.getByText(fromCopy)).toBeVisible();

  await host.up();
  await page.goto(`${host.url}saved/`);
  await page.getByRole('button', { name: lately.on }).click();
  await expect(page.getByRole('button', { name: lately.off })).toBeVisible();
  await read(page, host, other);
});

test('where there is no room, pages that were only read go for a story that is saved, and no story for them', async ({
  page,
  host,
  context,
}) => {
  const client = await context.newCDPSession(page);
  const { origin } = new URL(host.url);
  const most = (quotaSize?: number) =>
    client.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await openStory(page, host);
  await expect.poll(() => keptLately(page, host)).toEqual([storyPath]);
  const before = await usage();
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
  const size = (await usage()) - before;

  // No room for one page more: it is not kept, and nothing goes.
  await most(await usage());
  await page.goto(host.url + other);
  await page.goto(`${host.url}saved/`);
  await expect(page.locator('[data-saved-list]').getByRole('link')).toHaveCount(1);
  expect(await keptLately(page, host)).not.toContain(other);

  await most();
  await page.goto(host.url + storyPath);
  await page.getByRole('button', { name: saving.letGo }).click();
  await expect(told(page)).toHaveText(saving.gone);
  await read(page, host, other);
  await page.goto(host.url + storyPath);
  await most((await usage()) + size - 20_000);
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
  expect(await keptLately(page, host)).toEqual([]);
});
