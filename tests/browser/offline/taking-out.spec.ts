import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedList } from '../../../src/offline/saved-story.ts';
import { distOf } from '../../editions/editions.ts';
import type { Host } from './host.ts';
import { kept, save, savedAddresses, told, workerOf } from './reader.ts';
import { expect, test } from './test.ts';

const storyPath = 'stories/night-ferry/';
const farePath = `${storyPath}figures/fare/`;
const reason = 'The price was of another boat.';

/** What a build puts at the address of a figure that was taken out, here with the reason that its story gives. */
const formerPage = () =>
  readFileSync(join(distOf('fixtures'), storyPath, 'figures/lifeboats/index.html'), 'utf8').replace(
    '</main>',
    `<p>${reason}</p></main>`,
  );

/** Takes the fare out: of the text and of the ledger, with a correction; its page says so, and no list has it any more. */
function takeOutFare(host: Host): void {
  host.edit(/night-ferry\/(.+\/)?$/, (html) =>
    html.replaceAll('£14', 'a fee').replace('<main id="text">', `$&<p>${reason}</p>`),
  );
  host.edit(/figures\/fare\/$/, formerPage);
  host.edit(/night-ferry\/pages\.json$/, (json) => {
    const list = JSON.parse(json) as SavedList;
    const isLeft = (path: string) => !path.endsWith('/figures/fare/');
    return JSON.stringify({
      ...list,
      digest: `less ${list.digest}`,
      pages: list.pages.filter(isLeft),
      sums: Object.fromEntries(Object.entries(list.sums).filter(([path]) => isLeft(path))),
    });
  });
}

test.use({ edition: 'fixtures' });

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url + storyPath);
  await workerOf(page);
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
});

test('a taking-out that does not come whole leaves the copy as it was; once it does, the figure goes from it, and its address leads to the reason', async ({
  page,
  host,
}) => {
  const before = await savedAddresses(page);
  takeOutFare(host);
  host.misbehave('answers 500', /figures\/cabins/);
  host.asked = [];
  await page.goto(host.url + storyPath);
  await expect(page.getByText(reason)).toBeVisible();
  await expect
    .poll(() => host.asked.filter((path) => path.endsWith('figures/cabins/')).length)
    .toBe(2);
  await host.down();
  await page.goto(host.url + farePath);
  await expect(page.getByRole('main')).toContainText('£14');
  expect((await savedAddresses(page)).toSorted()).toEqual(before.toSorted());
  expect(Object.keys(await kept(page)).filter((name) => name.includes(' story '))).toHaveLength(1);

  await host.up();
  host.behave();
  await page.goto(host.url + storyPath);
  await expect.poll(() => savedAddresses(page)).not.toContain(host.url + farePath);
  await page.goto(host.url + farePath);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page was withdrawn');
  await expect(page.getByText(reason)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'The night ferry' }).click();
  await expect(page).toHaveURL(host.url + storyPath);
  await host.down();
  for (const path of ['', 'figures/', 'figures/cabins/', 'kept/']) {
    await page.goto(host.url + storyPath + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.getByRole('main').textContent()).not.toContain('£14');
  }
  await page.goto(host.url + storyPath);
  await expect(page.getByText(reason)).toBeVisible();
  await page.goto(host.url + farePath);
  expect(await page.getByRole('main').textContent()).not.toContain('£14');
});

test('whoever comes to the old address first sees the reason, and the copy loses the figure too', async ({
  page,
  host,
}) => {
  takeOutFare(host);
  await page.goto(host.url + farePath);
  await expect(page.getByText(reason)).toBeVisible();
  await expect.poll(() => savedAddresses(page)).not.toContain(host.url + farePath);
  await host.down();
  await page.goto(host.url + storyPath);
  await expect(page.getByText(reason)).toBeVisible();
});
