import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/commands/start/static-server.ts';
import { site } from '../../src/site.ts';
import { search } from '../../src/wording/es/browser/search.ts';
import { distOf } from '../editions/editions.ts';
import { expect, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

/** An edition whose stories are too many for one file; its interface is in Spanish. */
const dist = distOf('no worker');

test('all figures are found in their parts, and a part is taken away as a file', async ({
  page,
}) => {
  const host = await serve(dist, { port: 0, base: site.base });
  try {
    await page.goto(new URL('figures/', host.url).href);
    await page.getByRole('link', { name: 'Todo, por años' }).click();
    await expect(page.getByText('El periódico entero es más')).toBeInViewport();
    const part = page.locator('details', { hasText: 'Tearsheet, 2026, parte 2' });
    await expect(part.getByRole('link').first()).toBeHidden();
    await part.locator('summary').press('Enter');
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      part.getByRole('link', { name: /EPUB/ }).click(),
    ]);
    expect(taken.suggestedFilename()).toBe('edition-2026-2.epub');
    expect(readFileSync(await taken.path())).toEqual(
      readFileSync(join(dist, 'edition-2026-2.epub')),
    );
  } finally {
    await host.close();
  }
});

test('who searches for a number loads the numbers of as many digits, and nobody else any', async ({
  page,
}) => {
  const host = await serve(dist, { port: 0, base: site.base });
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/numbers-')) loaded.push(new URL(request.url()).pathname);
  });
  const status = page.getByRole('search').locator('..').getByRole('status');
  const ask = async (query: string) => {
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    await expect(status).toContainText(`“${query}”`);
  };
  try {
    await page.goto(new URL('search/', host.url).href);
    await ask('Havana');
    expect(loaded).toEqual([]);
    await ask('25,000 tonnes');
    await expect(page.locator('[data-search-results] mark').first()).toHaveText('25,000 tonnes');
    expect(loaded).toEqual(['/search/numbers-5.json']);
    await ask('25,000');
    expect(loaded).toHaveLength(1);
    await page.route('**/numbers-*.json', (route) => route.abort());
    await ask('8,006');
    await expect(status).toContainText(search.failed);
  } finally {
    await host.close();
  }
});
