import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/commands/start/static-server.ts';
import { site } from '../../src/site.ts';
import { distOf } from '../editions/editions.ts';
import { expect, test } from './site.ts';

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
