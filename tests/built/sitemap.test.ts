import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distOf, type EditionName } from '../editions/editions.ts';
import { pathsOf, storiesOf } from '../editions/stories.ts';
import { currentPagesOf } from './pages.ts';

test.each<EditionName>(['sub-path', 'fixtures'])(
  'the sitemap of the edition “%s” lists every page that stands, and nothing else',
  (name) => {
    const sitemap = readFileSync(join(distOf(name), 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const unlisted = new Set(['404.html', ...storiesOf(name, 'withdrawn').flatMap(pathsOf)]);
    const pages = currentPagesOf(name).filter(({ path }) => !unlisted.has(path));
    expect(listed.sort()).toEqual(pages.map(({ url }) => url).sort());
  },
);
