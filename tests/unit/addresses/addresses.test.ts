import { describe, expect, test } from 'vitest';
import { addresses, pathOf, pathOfFile, type Page, type SiteFile } from '../../../src/addresses.ts';

const pages: [Page, string][] = [
  [{ page: 'front' }, ''],
  [{ page: 'archive' }, 'archive/'],
  [{ page: 'month', month: '2026-11' }, 'archive/2026-11/'],
  [{ page: 'people' }, 'people/'],
  [{ page: 'how-we-count' }, 'how-we-count/'],
  [{ page: 'corrections' }, 'corrections/'],
  [{ page: 'corrections', part: '2026-2' }, 'corrections/2026-2/'],
  [{ page: 'section', name: 'world' }, 'sections/world/'],
  [{ page: 'section', name: 'world', part: '2026' }, 'sections/world/2026/'],
  [{ page: 'topic', name: 'cuba' }, 'topics/cuba/'],
  [{ page: 'topic', name: 'cuba', part: '2026-2' }, 'topics/cuba/2026-2/'],
  [{ page: 'figures' }, 'figures/'],
  [{ page: 'topic-figures', name: 'cuba' }, 'figures/cuba/'],
  [{ page: 'topic-figures', name: 'cuba', part: '2026' }, 'figures/cuba/2026/'],
  [{ page: 'quotations' }, 'quotations/'],
  [{ page: 'quotations', part: '2026' }, 'quotations/2026/'],
  [{ page: 'about' }, 'about/'],
  [{ page: 'search' }, 'search/'],
  [{ page: 'saved' }, 'saved/'],
  [{ page: 'offline' }, 'offline/'],
  [{ page: 'not-found' }, '404.html'],
  [{ page: 'story', slug: 'a' }, 'stories/a/'],
  [{ page: 'story-figures', slug: 'a' }, 'stories/a/figures/'],
  [{ page: 'story-quotations', slug: 'a' }, 'stories/a/quotations/'],
  [{ page: 'story-kept', slug: 'a' }, 'stories/a/kept/'],
  [{ page: 'keeping' }, 'keeping/'],
  [{ page: 'figure', slug: 'a', id: 'ships' }, 'stories/a/figures/ships/'],
  [{ page: 'quotation', slug: 'a', id: 'ships' }, 'stories/a/quotations/ships/'],
  [{ page: 'person', id: 'ana' }, 'people/ana/'],
  [{ page: 'person', id: 'ana', part: '2026-2' }, 'people/ana/2026-2/'],
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
    expect(links.file({ file: 'sitemap' })).toBe(`${root}sitemap.xml`);
    expect(links.fileUrl({ file: 'sitemap' })).toBe(`${origin}${root}sitemap.xml`);
  },
);

test.each([
  [{ page: 'topic', name: 'água' } as const, 'https://host.example/topics/%C3%A1gua/'],
  [{ page: 'topic', name: 'a b' } as const, 'https://host.example/topics/a%20b/'],
])('the whole address of %o is as addresses are written: %s', (page, address) => {
  const links = addresses({ site: 'https://HOST.example', base: '/' });
  expect(links.url(page)).toBe(address);
  expect(links.registeredUrl(pathOf(page))).toBe(address);
});

/** Pages that are shown at other addresses than their own have a file by its whole path. */
test.each<[Page, string]>([
  [{ page: 'front' }, 'favicon.ico'],
  [{ page: 'people' }, '../favicon.ico'],
  [{ page: 'figure', slug: 'a', id: 'ships' }, '../../../../favicon.ico'],
  [{ page: 'not-found' }, '/sub/favicon.ico'],
  [{ page: 'offline' }, '/sub/favicon.ico'],
])('from %o the icon stands at %s', (page, path) => {
  const links = addresses({ site: 'https://host.example', base: '/sub/' });
  expect(links.fileFrom(page, { file: 'favicon' })).toBe(path);
});

const files: [SiteFile, string][] = [
  [{ file: 'sitemap' }, 'sitemap.xml'],
  [{ file: 'sitemap-part', part: '2026-11' }, 'sitemap-2026-11.xml'],
  [{ file: 'robots' }, 'robots.txt'],
  [{ file: 'web-manifest' }, 'site.webmanifest'],
  [{ file: 'favicon' }, 'favicon.ico'],
  [{ file: 'checksums' }, 'SHA256SUMS'],
  [{ file: 'worker' }, 'worker.js'],
  [{ file: 'font', name: 'type.woff2' }, 'fonts/type.woff2'],
  [{ file: 'icon', name: '192.png' }, 'icons/192.png'],
  [{ file: 'card', name: 'ab12' }, 'cards/ab12.png'],
  [{ file: 'rss', listing: { of: 'site' } }, 'rss.xml'],
  [{ file: 'atom', listing: { of: 'section', name: 'world' } }, 'sections/world/atom.xml'],
  [{ file: 'rss', listing: { of: 'topic', name: 'cuba' } }, 'topics/cuba/rss.xml'],
  [{ file: 'json-feed', listing: { of: 'site' } }, 'feed.json'],
  [{ file: 'all-figures-json' }, 'figures.json'],
  [{ file: 'all-figures-csv', part: '2026-2' }, 'figures-2026-2.csv'],
  [{ file: 'checksums', part: '2026' }, 'SHA256SUMS-2026'],
  [{ file: 'figures-index-schema' }, 'figures-index.schema.json'],
  [{ file: 'figures-csv', slug: 'a' }, 'stories/a/figures.csv'],
  [{ file: 'figures-schema' }, 'figures.schema.json'],
  [{ file: 'oembed', slug: 'a' }, 'stories/a/oembed.json'],
  [{ file: 'saved-list', slug: 'a' }, 'stories/a/pages.json'],
  [{ file: 'kept', slug: 'a', form: 'epub' }, 'stories/a/a.epub'],
  [{ file: 'edition-epub' }, 'edition.epub'],
  [{ file: 'edition-zip' }, 'edition.zip'],
  [{ file: 'edition-zip', part: '2026-2' }, 'edition-2026-2.zip'],
];

test.each(files)('%o stands at its path', (file, path) => {
  expect(pathOfFile(file)).toBe(path);
});
