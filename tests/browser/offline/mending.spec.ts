import type { Page } from '@playwright/test';
import { fromCopy } from '../../../src/wording/en/browser/saving.ts';
import { kept, save, saveStory, storyPath, textOf, workerOf } from './reader.ts';
import { expect, test } from './test.ts';

/** Breaks what is kept under some addresses, as a worker that looks less closely would have kept it. */
async function breakKept(page: Page, ending: string, body = ''): Promise<void> {
  await page.evaluate(
    async ([end, text]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!request.url.endsWith(end)) continue;
          const headers = (await cache.match(request))?.headers ?? new Headers();
          await cache.put(request, new Response(text, { headers }));
        }
      }
    },
    [ending, body] as const,
  );
}

/** How many bytes are kept under addresses of an ending, the fewest first. */
const sizes = (page: Page, ending: string) =>
  page.evaluate(async (end) => {
    const found: number[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of (await cache.keys()).filter(({ url }) => url.endsWith(end))) {
        found.push((await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0);
      }
    }
    return found.sort((a, b) => a - b);
  }, ending);

test('an empty script that was kept takes no button from any page, and is taken anew', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await workerOf(page);
  await breakKept(page, '.js');
  await page.goto(host.url + storyPath);
  await expect(save(page)).toBeVisible();
  await page.goto(host.url);
  await page.goto(`${host.url}search/`);
  await page.goto(`${host.url}saved/`);
  await expect.poll(async () => (await sizes(page, '.js'))[0]).toBeGreaterThan(1000);
});

test('where a file of a saved story is broken, all of the story is taken anew', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  const before = Object.keys(await kept(page)).filter((name) => name.includes(' story '));
  await breakKept(page, '.woff2', 'half');
  await page.goto(host.url + storyPath);
  const stories = async () =>
    Object.keys(await kept(page)).filter((name) => name.includes(' story '));
  await expect.poll(stories).toHaveLength(1);
  await expect.poll(async () => (await stories())[0]).not.toBe(before[0]);
  // What is kept of the front page is mended at its own next visit.
  await page.goto(host.url);
  await expect.poll(async () => (await sizes(page, '.woff2'))[0]).toBeGreaterThan(1000);
});

test('a broken copy of a page is never shown, and is taken anew', async ({ page, host }) => {
  await saveStory(page, host);
  const whole = await textOf(page);
  await breakKept(page, storyPath, '<html><main>Half</main></html>');
  host.misbehave('answers 500', /havana\/$/);
  await page.goto(host.url + storyPath);
  await expect(page.getByText('Half')).toHaveCount(0);

  host.behave();
  await page.goto(host.url + storyPath);
  await expect.poll(async () => (await sizes(page, storyPath))[0]).toBeGreaterThan(1000);
  await host.down();
  await page.goto(host.url + storyPath);
  await expect(page.getByText(fromCopy)).toBeVisible();
  expect(await textOf(page)).toBe(whole);
});

test('a host that sends an empty script at the first visit: the next takes the whole one', async ({
  page,
  host,
}) => {
  host.misbehave('sends nothing, as if it were whole', /scripts\/.*\.js$/);
  await page.goto(host.url);
  host.behave();
  await page.reload();
  await workerOf(page);
  await host.down();
  await page.goto(host.url + storyPath);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page isn’t saved');
  expect((await sizes(page, '.js'))[0]).toBeGreaterThan(1000);
});

test('a host that has the script broken for all lets no worker come that would keep it', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await workerOf(page);
  const shell = Object.keys(await kept(page));
  // The next version comes with a script that is broken on its way.
  host.edit(/worker\.js$/, (code) => code.replace('"version":"', '$&next'));
  host.misbehave('sends nothing, as if it were whole', /scripts\/.*\.js$/);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    let installing: ServiceWorker | null = null;
    // A browser that is just looking of its own accord may have asked before there was a new one.
    while (!installing) ({ installing } = await registration.update());
    const next = installing;
    await new Promise((done) => next.addEventListener('statechange', done));
  });
  expect(Object.keys(await kept(page))).toEqual(shell);
  expect((await sizes(page, '.js'))[0]).toBeGreaterThan(1000);
});
