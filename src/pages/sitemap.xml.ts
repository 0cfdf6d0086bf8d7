import type { APIRoute } from 'astro';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { pagesOf, publishedStories } from '../edition/edition.ts';
import { links } from '../edition/here.ts';
import { loadEdition } from '../edition/load.ts';

/** Every page but those of withdrawn stories, by the sitemaps.org protocol 0.9. */
export const GET: APIRoute = async () => {
  const { edition } = await loadEdition();
  const stories = publishedStories(edition);
  const published = new Map(stories.map((story) => [story.slug, story.published]));
  const urls = pagesOf({ ...edition, stories }).map((page) => {
    const date = 'slug' in page ? published.get(page.slug) : undefined;
    return x('url', [x('loc', links.url(page)), date === undefined ? null : x('lastmod', date)]);
  });
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls),
  ]);
  return new Response(toXml(tree), { headers: { 'Content-Type': 'application/xml' } });
};
