import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import openGraphScraper from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import urlMetadata from 'url-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../../src/site.ts';
import { oneOfEach } from '../../browser/one-of-each.ts';
import { storiesOf } from '../../editions/stories.ts';
import { currentPagesOf, jsonLdOf, meta, pageAt, titleOf, type BuiltPage } from '../pages.ts';
import { wrongStructure } from './schema-org.ts';

const pages = currentPagesOf('root').filter(({ path }) => path !== '404.html');
const story = storiesOf('root').find(({ slug }) => slug === 'patrushev-havana');
/** Such a reader parses all of a page for what stands in its head: the bodies of pages of a kind are alike, and one is enough. */
const whole = oneOfEach(pages.map(({ path }) => `/${path}`));
const each = pages.map((page) => ({
  path: page.path,
  page: whole.includes(`/${page.path}`)
    ? page
    : { ...page, html: page.html.replace(/(?<=<body[^>]*>).*(?=<\/body>)/s, '') },
}));

/** What a page says of itself, by its own tags. */
const own = (page: BuiltPage) => ({
  title: meta(page, 'property', 'og:title'),
  description: meta(page, 'property', 'og:description'),
  image: meta(page, 'property', 'og:image'),
});

describe.each(each)('/$path', ({ page }) => {
  test('open-graph-scraper finds title, description, address and a picture with its size and words', async () => {
    const { error, result } = await openGraphScraper({ html: page.html });
    expect(error).toBe(false);
    const { title, description, image: picture } = own(page);
    expect(result).toMatchObject({
      ogTitle: title,
      ogDescription: description,
      ogUrl: page.url,
      ogSiteName: site.name,
      ogImage: [{ url: picture, type: 'image/png', width: '1200', height: '630' }],
      twitterCard: 'summary_large_image',
    });
    expect(result.ogImage?.[0]?.alt).toBeTruthy();
  });

  test('url-metadata finds the page’s own title, words, address, picture, language and structured data', async () => {
    const response = new Response(page.html, { headers: { 'content-type': 'text/html' } });
    const found = await urlMetadata(null, { parseResponseObject: response });
    const { title, description, image: picture } = own(page);
    expect(found).toMatchObject({
      title: titleOf(page),
      description: meta(page, 'name', 'description'),
      canonical: page.url,
      lang: site.lang,
      'og:title': title,
      'og:description': description,
      'og:url': page.url,
      'og:image': picture,
      'og:site_name': site.name,
    });
    expect(found['jsonld']).toEqual(jsonLdOf(page));
  });

  test('its structured data are of the vocabulary of schema.org', () => {
    expect(jsonLdOf(page)).not.toEqual([]);
    expect(jsonLdOf(page).flatMap((object) => wrongStructure(object))).toEqual([]);
  });
});

describe('over HTTP', () => {
  const byPath = new Map(each.map(({ path, page }) => [`/${path}`, page]));
  const server = createServer(({ url: path = '' }, response) => {
    const page = byPath.get(path);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.html);
  });
  beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', () => done())));
  afterAll(() => new Promise<void>((done) => void server.close(() => done())));

  test.each(each)('unfurl finds /$path', async ({ path, page }) => {
    const { port } = server.address() as AddressInfo;
    const found = await unfurl(`http://127.0.0.1:${port}/${path}`, { oembed: false });
    const { title, description, image: picture } = own(page);
    expect(found).toMatchObject({
      description: meta(page, 'name', 'description'),
      canonical_url: page.url,
      open_graph: {
        title,
        description,
        url: page.url,
        site_name: site.name,
        images: [{ url: picture, type: 'image/png', width: 1200, height: 630 }],
      },
      twitter_card: { card: 'summary_large_image' },
    });
  });
});

test('the metadata of a story name its author and dates to those who look for them', async () => {
  const page = pageAt(pages, `stories/${story?.slug}/`);
  const { result } = await openGraphScraper({ html: page.html });
  expect(result).toMatchObject({
    ogType: 'article',
    articlePublishedTime: '2026-11-24T09:00:00Z',
    articleSection: 'World',
    author: story?.byline,
  });
});

test.each([
  ['', 'Tearsheet: ', 'Putin’s security chief in Havana'],
  ['stories/patrushev-havana/', 'Putin’s security chief in Havana', 'a Russian gift of wheat'],
  ['stories/patrushev-havana/figures/', '10 figures: Putin’s', 'each with what it counts'],
  [
    'stories/patrushev-havana/figures/killed/',
    'At least 8,000 civilian deaths documented in Ukraine',
    'United Nations, as of 15 February 2023. From “Putin’s',
  ],
  ['stories/patrushev-havana/quotations/', '5 quotations: Putin’s', 'who said it'],
  [
    'stories/patrushev-havana/quotations/guskov-ties/',
    'Andrei Guskov: “accompanies Cuba’s efforts',
    'Andrei Guskov, then Russia’s ambassador to Cuba. From “Putin’s',
  ],
  ['people/unicef/', 'UNICEF', 'Every quotation and figure'],
  ['series/ukraine-killed/', 'Civilians killed in Ukraine', '12 values from 26 December 2022'],
  ['elsewhere/us-officials-cuba/', 'ADN America: Biden sending U.S. officials', '11 January 2023'],
])('what a reader of links shows of /%s says what it is', async (path, title, told) => {
  const { result } = await openGraphScraper({ html: pageAt(pages, path).html });
  expect(result.ogTitle?.slice(0, title.length)).toBe(title);
  expect(result.ogDescription).toContain(told);
});

test('the vocabulary check refuses what schema.org has not', () => {
  const cases: [unknown, number][] = [
    [{ '@type': 'NewsArticle', headline: 'A' }, 0],
    [{ '@type': 'Newsarticle' }, 1],
    [{ '@type': 'NewsArticle', heading: 'A' }, 1],
    [{ '@type': 'Quotation', spokenByCharacter: { '@type': 'NewsArticle' } }, 1],
    [{ '@type': 'WebPage', mainEntity: { '@type': 'Claim', appearances: 'A' } }, 1],
  ];
  for (const [value, count] of cases) {
    expect(wrongStructure(value), JSON.stringify(value)).toHaveLength(count);
  }
});
