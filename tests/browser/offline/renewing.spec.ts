import type { Page } from '@playwright/test';
import type { Host } from './host.ts';
import { saveStory, storyPath, workerOf } from './reader.ts';
import { expect, test } from './test.ts';

/** What this browser says of the story that it keeps. */
const recordOf = (page: Page) =>
  page.evaluate(() => caches.match('/saved.json').then((found) => found?.text()));

const textKept = (page: Page, path: string) =>
  page.evaluate((address) => caches.match(address).then((found) => found?.text()), `/${path}`);

/** Puts a corrected figure in the place of the old one, on the story and on its own page. */
function correct(host: Host): void {
  host.edit(/havana\/(figures\/wheat\/)?$/, (html) => html.replaceAll('25,000', '24,000'));
  host.edit(/pages\.json$/, (json) => json.replace(/"digest":"/, '$&corrected'));
}

/** Without a host, the story and the page of the figure say so. */
async function expectKept(page: Page, host: Host, words: string): Promise<void> {
  await host.down();
  for (const path of [storyPath, `${storyPath}figures/wheat/`]) {
    await page.goto(host.url + path);
    await expect(page.getByRole('main')).toContainText(words);
  }
}

test('a correction that does not come whole leaves what is kept in one piece; once it does, it is in all of it', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  correct(host);
  host.misbehave('answers 500', /figures\/wheat/);
  host.asked = [];
  await page.goto(host.url + storyPath);
  await expect(page.getByRole('main')).toContainText('24,000');
  await expect
    .poll(() => host.asked.filter((path) => path.endsWith('figures/wheat/')).length)
    .toBe(2);
  await expectKept(page, host, '25,000');

  await host.up();
  host.behave();
  await page.goto(host.url + storyPath);
  await expect(page.getByRole('main')).toContainText('24,000');
  await expect.poll(() => recordOf(page)).toContain('"digest":"corrected');
  await expectKept(page, host, '24,000');
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
  await expect.poll(() => textKept(page, `${storyPath}figures/wheat/`)).toContain('Withdrawn');
  await expectKept(page, host, 'Withdrawn');
});

test('a story that was saved before values were told has them after the next visit', async ({
  page,
  host,
}) => {
  let isOld = true;
  host.edit(/pages\.json$/, (json) =>
    isOld ? json.replace(/"values":\{.*?\},(?="sums")/, '') : json,
  );
  await saveStory(page, host);
  expect(await recordOf(page)).not.toContain('"values"');
  isOld = false;
  await page.goto(host.url + storyPath);
  await expect.poll(() => recordOf(page)).toContain('"values"');
  await host.down();
  await page.goto(`${host.url}search/?q=25%2C000`);
  await expect(page.locator('[data-search-results] mark').first()).toHaveText('25,000 tonnes');
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
