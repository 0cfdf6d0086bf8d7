import { fromCopy, saving } from '../../../src/wording/en/browser/saving.ts';
import { some } from '../../some.ts';
import { oneOfEach } from '../one-of-each.ts';
import {
  isMissing,
  openStory,
  pagesOfStory,
  save,
  savedAddresses,
  saveStory,
  storyPath,
  textOf,
  told,
} from './reader.ts';
import { expect, test } from './test.ts';

/** The pages that the links of a page lead to, which stay on the site and of which no other story is. */
function ledTo(html: string, address: string): string[] {
  const [main = ''] = /<main.*<\/main>/s.exec(html) ?? [];
  const others = /\/stories\/[^/]+\/(figures|quotations)\/[^/]+\/$/;
  return [...main.matchAll(/<a [^>]*href="([^"#]*)/g)]
    .map(([, href = '']) => new URL(href, address).href)
    .filter((link) => link.includes(storyPath) || !others.test(link));
}

/** The address of a page as others may write it. */
function spellings(address: string): string[] {
  const bare = address.slice(0, -1);
  return [
    `${bare}/?utm_source=mail&utm_medium=x`,
    `${bare}/?fbclid=abc`,
    `${bare}/index.html`,
    `${bare}.html`,
    bare,
    `${bare}?utm_source=mail#killed`,
  ];
}

test('a saved story is whole without a network, under every spelling of its address: its pages, and those that it leads to', async ({
  page,
  host,
}) => {
  test.slow();
  await saveStory(page, host);
  const whole = await textOf(page);
  const pages = await pagesOfStory(page, host);
  expect(pages.length).toBeGreaterThan(20);
  const addresses = pages.map((path) => new URL(path, host.url).href);
  const published = new Map<string, string>();
  for (const address of addresses)
    published.set(address, await (await page.request.get(address)).text());
  await host.down();
  for (const address of oneOfEach(addresses)) {
    await page.goto(address);
    await expect(page.getByText(fromCopy), address).toBeVisible();
  }
  for (const address of spellings(host.url + storyPath)) {
    await page.goto(address);
    expect(await textOf(page), address).toBe(whole);
  }
  // Those that are of a kind are given in one way: whoever goes to them gets these copies.
  const copies = await page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (address) => ({
          address,
          copy: (await (await caches.match(address))?.text()) ?? '',
        })),
      ),
    addresses,
  );
  for (const { address, copy } of copies) expect(copy, address).toBe(published.get(address));
  // Other stories and other people lead further, to what is theirs.
  const own = copies.filter(({ address }) => address.includes(`/${storyPath}`));
  const led = new Set(own.flatMap(({ address, copy }) => ledTo(copy, address)));
  const shell = ['', 'saved/'];
  const there = [...shell, ...pages].map((path) => new URL(path, host.url).href);
  // Lists of the whole edition change with every story, and are saved with none.
  const lists = ['sections/', 'topics/', 'keeping/'].map((path) => new URL(path, host.url).href);
  const pagesLedTo = [...led].filter(
    (link) =>
      link.startsWith(host.url) &&
      link.endsWith('/') &&
      !lists.some((list) => link.startsWith(list)),
  );
  expect(
    some(pagesLedTo, 'link that stays on the site').filter((link) => !there.includes(link)),
  ).toEqual([]);
});

test('the number of pages is shown while they come, and the room that they took after', async ({
  page,
  host,
}) => {
  await openStory(page, host);
  const pages = await pagesOfStory(page, host);
  host.misbehave('is silent', /quotations\/.+/);
  await save(page).click();
  const bar = page.getByRole('progressbar', { name: saving.save });
  await expect(bar).toHaveAttribute('max', String(pages.length));
  await expect(told(page)).toContainText(`of ${pages.length} pages`);
  // What was silent is asked once more.
  host.behave();
  await expect(told(page)).toContainText(`Saved in this browser: ${pages.length} pages, `);
  await expect(told(page)).toContainText(/\d (KB|MB)\. .*(stays until|may delete)/);
  await expect(bar).toHaveCount(0);
});

test('what a browser says late of how long it keeps a story is not said of one that was let go', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () =>
      new Promise((resolve) => {
        addEventListener('answered', () => {
          resolve(true);
        });
      });
  });
  await saveStory(page, host);
  await page.getByRole('button', { name: saving.letGo }).click();
  await expect(told(page)).toHaveText(saving.gone);
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
  await page.getByRole('button', { name: saving.letGo }).click();
  await page.evaluate(() => dispatchEvent(new Event('answered')));
  await expect(told(page)).toHaveText(saving.gone);
});

test('without a network what is saved is listed, also where a list is not kept that it stands in, and what is let go is gone', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  expect(await savedAddresses(page)).not.toEqual([]);
  await host.down();
  await page.getByRole('link', { name: 'Cuba', exact: true }).first().click();
  await isMissing(page);
  const here = page.locator('section').filter({ hasText: 'Saved stories from this list' });
  await here.getByRole('link', { name: /Putin/ }).click();
  await expect(page).toHaveURL(host.url + storyPath);
  await page.goto(`${host.url}people/`);
  await isMissing(page);
  await expect(here).toBeHidden();
  await page.goto(host.url + storyPath);
  await page.getByRole('main').getByRole('link', { name: saving.list }).click();
  const list = page.locator('[data-saved-list]').getByRole('listitem');
  await expect(list).toHaveCount(1);
  await expect(list).toContainText(/Version \d+ of \d+ November 2026.* pages, .* (KB|MB)/);
  await list.getByRole('link').click();
  await expect(page.getByText(fromCopy)).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: /^Remove:/ }).click();
  await expect(page.getByText('Nothing is saved in this browser yet.')).toBeVisible();
  expect(await savedAddresses(page)).toEqual([]);
  // What was read and not saved by itself stays among the pages last read.
  await page.goto(`${host.url}${storyPath}figures/wheat/`);
  await isMissing(page);
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

test('two tabs that save a story at once keep it once, and whole', async ({
  page,
  host,
  context,
}) => {
  await openStory(page, host);
  const other = await context.newPage();
  await other.goto(host.url + storyPath);
  await Promise.all([save(page).click(), save(other).click()]);
  await expect(told(page)).toContainText('Saved in this browser');
  await expect(told(other)).toContainText('Saved in this browser');
  const records = (await savedAddresses(page)).filter((address) => address.endsWith('saved.json'));
  expect(records).toHaveLength(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that cannot be done, and that is said', async ({ page, host }) => {
    await page.goto(host.url + storyPath);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto(`${host.url}saved/`);
    // Of saved stories, and of the pages last read.
    await expect(page.getByText('Where scripts run')).toHaveCount(2);
  });
});
