import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distOf, type EditionName } from '../editions/editions.ts';
import { pagesOf } from './pages.ts';

test.each<EditionName>(['sub-path', 'fixtures'])(
  'the sitemap of the edition “%s” lists every page, and nothing else',
  (name) => {
    const sitemap = readFileSync(join(distOf(name), 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const pages = pagesOf(name).filter(({ path }) => path !== '404.html');
    expect(listed.sort()).toEqual(pages.map(({ url }) => url).sort());
  },
);
