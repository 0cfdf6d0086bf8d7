import { describe, expect, test } from 'vitest';
import { addresses, pathOf, type Page } from '../../../src/addresses.ts';

const pages: [Page, string][] = [
  [{ page: 'front' }, ''],
  [{ page: 'people' }, 'people/'],
  [{ page: 'how-we-count' }, 'how-we-count/'],
  [{ page: 'corrections' }, 'corrections/'],
  [{ page: 'about' }, 'about/'],
  [{ page: 'not-found' }, '404.html'],
  [{ page: 'story', slug: 'a' }, 'stories/a/'],
  [{ page: 'story-figures', slug: 'a' }, 'stories/a/figures/'],
  [{ page: 'story-quotations', slug: 'a' }, 'stories/a/quotations/'],
  [{ page: 'figure', slug: 'a', id: 'ships' }, 'stories/a/figures/ships/'],
  [{ page: 'quotation', slug: 'a', id: 'ships' }, 'stories/a/quotations/ships/'],
  [{ page: 'person', id: 'ana' }, 'people/ana/'],
  [{ page: 'elsewhere', id: 'told' }, 'elsewhere/told/'],
];

const hosts: [string, string, string][] = [
  ['https://host.example', '/', '/'],
  ['https://host.example', '/sub/', '/sub/'],
  ['https://host.example', '/any/sub', '/any/sub/'],
  ['https://host.example:8080', '/sub/', '/sub/'],
  ['https://host.example/', '/', '/'],
];

const grid = hosts.flatMap(([site, base, root]) =>
  [undefined, 'killed'].map((id) => ({
    site,
    base,
    root,
    id,
    hash: id === undefined ? '' : `#${id}`,
  })),
);

describe.each(grid)('at $site under $base with the id $id', ({ site, base, root, id, hash }) => {
  const links = addresses({ site, base });
  const origin = new URL(site).origin;

  test.each(pages)('%o stands at its path', (page, path) => {
    expect(pathOf(page)).toBe(path);
    expect(links.path(page, id)).toBe(`${root}${path}${hash}`);
    expect(links.url(page, id)).toBe(`${origin}${root}${path}${hash}`);
  });
});

test.each(hosts)(
  'at %s under %s paths of the register and files have the same root',
  (site, base, root) => {
    const links = addresses({ site, base });
    const { origin } = new URL(site);
    expect(links.registered('stories/old/')).toBe(`${root}stories/old/`);
    expect(links.registeredUrl('stories/old/')).toBe(`${origin}${root}stories/old/`);
    expect(links.file('sitemap.xml')).toBe(`${root}sitemap.xml`);
    expect(links.fileUrl('sitemap.xml')).toBe(`${origin}${root}sitemap.xml`);
  },
);
