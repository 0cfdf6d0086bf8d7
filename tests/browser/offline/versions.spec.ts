import { savedPages } from '../../../src/wording/es/browser/saved-pages.ts';
import { fromCopy } from '../../../src/wording/en/browser/saving.ts';
import type { Page } from '@playwright/test';
import { some } from '../../some.ts';
import type { Host } from './host.ts';
import {
  findNext,
  forgetWhatHostsAllow,
  kept,
  leaveToNext,
  openStory,
  saveStory,
  storyPath,
  textOf,
  workerOf,
} from './reader.ts';
import { expect, test } from './test.ts';

const figure = `${storyPath}figures/wheat/`;

/** Puts a new version of the site in the place of the old one, whose script has another name and is gone. */
function publishNext(host: Host, script: string): void {
  const next = script.replace(/[^/]+$/, 'next.js');
  host.rename(script.slice(1), next.slice(1));
  host.edit(/\/$/, (html) => html.replace(script, next));
  host.edit(/worker\.js$/, (code) => code.replace('"version":"', '$&next'));
}

/** The path of the script of a page. */
async function scriptOf(page: Page): Promise<string> {
  const address = await page.locator('script[src]').getAttribute('src');
  return address ?? '';
}

test.describe('under a path of another site', () => {
  test.use({ edition: 'fixtures' });

  test('the worker keeps to its own, and a saved story reads without a host', async ({
    page,
    host,
  }) => {
    await saveStory(page, host);
    expect(await workerOf(page)).toBe(host.url);
    const whole = await textOf(page);
    const addresses = Object.values(await kept(page)).flat();
    expect(
      some(addresses, 'kept address').filter((address) => !address.startsWith(host.url)),
    ).toEqual([]);
    await host.down();
    await page.goto(host.url + storyPath);
    await expect(page.getByText(fromCopy)).toBeVisible();
    expect(await textOf(page)).toBe(whole);
    await page.goto(`${host.url}about/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page isn’t saved');
    await page.locator('[data-saved-list=links]').getByRole('link').click();
    await page.waitForURL(host.url + storyPath);
    expect(await textOf(page)).toBe(whole);
  });
});

test('a new version takes nothing from an open page of the old one, and clears up after the last', async ({
  page,
  host,
  context,
}) => {
  await page.goto(host.url);
  await workerOf(page);
  await page.reload();
  const [shell = ''] = Object.keys(await kept(page));
  const script = await scriptOf(page);

  publishNext(host, script);
  // The second page is of the new version, under the same old worker.
  const second = await context.newPage();
  await second.goto(host.url);
  expect(await scriptOf(second)).not.toBe(script);
  await findNext(second);
  expect(Object.keys(await kept(page))).toHaveLength(2);
  expect(Object.keys(await kept(page))).toContain(shell);
  // A page that loads late what it needs still gets it.
  expect(await page.evaluate(async (src) => typeof (await import(src)), script)).toBe('object');

  await host.down();
  for (const tab of [page, second]) {
    await tab.reload();
    await expect(tab.getByText(fromCopy)).toBeVisible();
    await expect(tab.locator('.name')).toBeVisible();
  }
  host.behave();
  await host.up();

  await second.close();
  await leaveToNext(page);
  await page.goto(host.url);
  expect(Object.keys(await kept(page))).not.toContain(shell);
  expect(Object.keys(await kept(page))).toHaveLength(1);
});

test('a saved story outlives the version that it was saved from', async ({ page, host }) => {
  await saveStory(page, host);
  const whole = await textOf(page);
  publishNext(host, await scriptOf(page));
  host.misbehave('answers 500', /stories/);
  await page.goto(host.url);
  await findNext(page);
  await leaveToNext(page);
  await page.goto(host.url);
  await host.down();
  await forgetWhatHostsAllow(page);
  await page.goto(host.url + storyPath);
  expect(await textOf(page)).toBe(whole);
  await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible();
});

test('where the owner wants no worker any more, a visit leaves nothing behind', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  host.publish('no worker');
  await page.goto(host.url + storyPath);
  await expect(page.locator('[data-save]')).toHaveCount(0);
  await expectNothing(page);
  await page.goto(`${host.url}saved/?asked=anew`);
  await expect(page.getByText(savedPages.saved.off)).toBeVisible();
});

test('a worker that finds itself unwanted goes by itself, with all that it kept', async ({
  page,
  host,
  context,
}) => {
  await saveStory(page, host);
  const other = await context.newPage();
  const pages = /\/$|\.html$|scripts/;
  host.publish('no worker');
  // Its pages are not seen: the reader stands on one of before, and the browser looks after the worker.
  host.misbehave('answers 500', pages);
  await expectNothing(page, async () => {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      // A browser that is just looking of its own accord finds the worker of before; one that has none is done.
      await registration?.update().catch(() => undefined);
    });
    // Chromium that is looked into may miss that the worker of before has nothing to do any more, and have the next one
    // wait until the reader goes somewhere.
    await other.goto(`${host.url}icons/icon-192.png`);
  });
});

test('a page that is still being kept while a site without a worker clears up is not kept after it', async ({
  page,
  host,
  context,
}) => {
  await openStory(page, host);
  const letGo = await holdWriters(await context.newPage(), host);
  await page.goto(host.url + figure);
  await expect.poll(() => writers(page)).toMatchObject({ waiting: 1 });
  host.publish('no worker');
  const visit = await context.newPage();
  await visit.goto(host.url + storyPath);
  const hasCome = async () => {
    const { waiting, caches } = await writers(visit);
    // The page that is being kept, the worker that looks whether its copy is there still, and who clears up.
    return waiting === 3 || caches.length === 0;
  };
  await expect.poll(hasCome).toBe(true);
  await letGo();
  await expect.poll(() => writers(visit)).toEqual({ waiting: 0, writing: 0, caches: [] });
});

/** Has everybody who writes to the caches of the site, or lets go of them, wait until the function that it gives is called. */
async function holdWriters(page: Page, host: Host): Promise<() => Promise<void>> {
  await page.goto(`${host.url}about/`);
  const held = await page.evaluateHandle(
    (base) =>
      new Promise<() => void>((resolve) => {
        void navigator.locks.request(`tearsheet ${base}`, () => new Promise<void>(resolve));
      }),
    host.url,
  );
  return () => held.evaluate((letGo) => letGo());
}

/** How many write to the caches of the site or wait to, and which caches there are. */
async function writers(page: Page) {
  return page.evaluate(async () => {
    const { pending = [], held = [] } = await navigator.locks.query();
    return { waiting: pending.length, writing: held.length, caches: await caches.keys() };
  });
}

/** Waits until nothing is left in the browser of a page, for which something may have to be done again. */
async function expectNothing(page: Page, work = async () => {}): Promise<void> {
  const left = async () => {
    await work();
    return page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  };
  await expect.poll(left).toEqual([]);
}
