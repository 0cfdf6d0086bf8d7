import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SavedList } from '../../src/offline/saved-story.ts';
import { readSeal, sumOf } from '../../src/offline/seal.ts';
import { distOf, recipe, type EditionName } from '../editions/editions.ts';
import { some } from '../some.ts';
import { filesOf, pagesOf } from './pages.ts';

describe.each<EditionName>(['root', 'fixtures'])('in the edition “%s”', (name) => {
  const { site, base } = recipe(name).host;
  const sumAt = (path: string) => {
    const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    return sumOf(new Uint8Array(readFileSync(join(distOf(name), file))));
  };

  test('every page but that for what is not found has its seal, and the sums of what it loads', async () => {
    for (const { path, url, html } of pagesOf(name)) {
      if (path === '404.html') continue;
      const files = await readSeal(html, url);
      expect(files, path).not.toBeNull();
      for (const [address, sum] of files ?? []) {
        expect(await sumAt(new URL(address).pathname), `${path}: ${address}`).toBe(sum);
      }
    }
  });

  test('the list of every story has the sums of its pages and of all that they load', async () => {
    const lists = filesOf(name).filter((file) => file.endsWith('/pages.json'));
    expect(lists).not.toEqual([]);
    for (const file of lists) {
      const { pages, sums } = JSON.parse(
        readFileSync(join(distOf(name), file), 'utf8'),
      ) as SavedList;
      expect(Object.keys(sums).slice(0, pages.length)).toEqual(some(pages, `page in ${file}`));
      for (const [path, sum] of Object.entries(sums)) expect(await sumAt(path), path).toBe(sum);
      for (const path of pages) {
        const html = readFileSync(
          join(distOf(name), path.slice(base.length), 'index.html'),
          'utf8',
        );
        const files = (await readSeal(html, new URL(path, site).href)) ?? [];
        for (const [address] of some([...files], `file in the seal of ${path}`))
          expect(sums).toHaveProperty([new URL(address).pathname]);
      }
    }
  });
});
