import { search } from '../../../src/wording/en/browser/search.ts';
import { saveStory, storyPath, workerOf } from './reader.ts';
import { expect, test } from './test.ts';

test('without a network what is saved is searched, by words and by number, and that is said', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  await host.down();
  await page.goto(`${host.url}search/?q=25%2C000+tonnes`);
  const status = page.locator('[data-search-status]');
  await expect(status).toContainText(search.offline(1));
  const first = page.locator('[data-search-results]').getByRole('listitem').first();
  await expect(first.locator('mark')).toHaveText('25,000 tonnes');
  await first.locator('a').last().click();
  await expect(page).toHaveURL(`${host.url}${storyPath}#wheat`);
  await page.goto(`${host.url}search/?q=Diaz-Canel`);
  await expect(page.locator('[data-search-results] mark').first()).toHaveText('Díaz');
});

test('without a network, and with nothing saved, that is said', async ({ page, host }) => {
  await page.goto(`${host.url}search/`);
  await workerOf(page);
  await host.down();
  await page.goto(`${host.url}search/?q=wheat`);
  await expect(page.locator('[data-search-status]')).toHaveText(search.offline(0));
});
