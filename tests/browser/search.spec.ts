import { serve } from '../../src/commands/start/static-server.ts';
import { search, searchPage } from '../../src/wording/en/browser/search.ts';
import { distOf, recipe } from '../editions/editions.ts';
import { foundByAxe } from './axe.ts';
import { expect, storyPage, test } from './site.ts';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

const field = (page: Page) => page.getByRole('searchbox', { name: searchPage.label });
const status = (page: Page) => page.getByRole('search').locator('..').getByRole('status');
const results = (page: Page) => page.locator('[data-search-results]');

async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await field(page).press('Enter');
  await expect(status(page)).toContainText(`for “${query}”`);
}

test('a number finds the wheat however it is written, marked in its sentence', async ({ page }) => {
  await page.goto('/search/');
  for (const query of ['25,000 tonnes', '25000 tonnes', '25.000', '25 thousand']) {
    await ask(page, query);
    const first = results(page).getByRole('listitem').first();
    await expect(first.locator('mark'), query).toHaveText('25,000 tonnes');
    await expect(first, query).toContainText('as a gesture of goodwill');
    const link = first.locator('a').last();
    await expect(link, query).toHaveAttribute('href', new RegExp(`${storyPage}#wheat$`));
  }
});

test('a name is found without its accents: the person first, then sentences', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'ana gonzalez');
  const all = results(page).getByRole('listitem');
  await expect(all.first().getByRole('heading')).toHaveText(/^Ana .*González/);
  await expect(all.first().locator('mark')).toHaveText(['Ana', 'González']);
  await ask(page, 'raul castro');
  await expect(all.first().locator('mark')).toHaveText(['Raúl', 'Castro']);
});

test('a search is an address, and the way back leads to the one before', async ({ page }) => {
  await page.goto('/search/?q=wheat');
  await expect(field(page)).toHaveValue('wheat');
  await expect(status(page)).toContainText('for “wheat”');
  await ask(page, 'Havana');
  await expect(page).toHaveURL(/\?q=Havana$/);
  await expect(page).toHaveTitle(/^Search: Havana – /);
  await page.goBack();
  await expect(status(page)).toContainText('for “wheat”');
  await ask(page, "US$' $& $$5");
  await expect(page).toHaveTitle("Search: US$' $& $$5 – Tearsheet");
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x>')}`);
  await expect(status(page)).toContainText('No results for “<img');
  expect(await results(page).locator('img').count()).toBe(0);
});

test('by keyboard alone: the field keeps the focus, a status tells how many, the results follow', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type('wheat');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^\d+ results? for “wheat”/);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: searchPage.go })).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await results(page).locator('a:focus').count()).toBe(1);
});

test('with results too, axe finds nothing, and nothing is wider than a narrow screen', async ({
  page,
}) => {
  await page.goto('/search/?q=25%2C000');
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
  expect(await foundByAxe(page, [320])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('nothing is asked of another host, and the policy stops nothing', async ({ page, origin }) => {
  const asked: string[] = [];
  const stopped: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('console', (message) => {
    if (message.type() === 'error') stopped.push(message.text());
  });
  await page.goto('/search/');
  await ask(page, 'wheat');
  expect(asked.filter((other) => other !== origin)).toEqual([]);
  expect(stopped).toEqual([]);
});

test('under a sub-path the index is found, and results lead on below it', async ({ page }) => {
  const { base } = recipe('fixtures').host;
  const server = await serve(distOf('fixtures'), { port: 0, base });
  try {
    await page.goto(`${server.url}search/`);
    await ask(page, '25,000 tonnes');
    const sentence = results(page).getByRole('listitem').first();
    await sentence.locator('mark a').click();
    await expect(page).toHaveURL(new RegExp(`^${server.url}stories/[^/]+/figures/wheat/$`));
  } finally {
    await server.close();
  }
});

test('a part of the index that does not come is told, with what was found without it', async ({
  page,
}) => {
  await page.route(/\/search\/\d{4}-\d\d\.json$/, (route) => route.abort());
  await page.goto('/search/');
  await ask(page, 'Havana');
  await expect(status(page)).toContainText(search.failed);
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that cannot be done; the lists are there', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByText(searchPage.noScript)).toBeVisible();
    const { stories, figures, people, quotations } = searchPage;
    for (const name of [stories, figures, people, quotations]) {
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    }
  });
});
