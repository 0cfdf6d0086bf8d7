import { x } from 'xastscript';
import type { Addresses } from '../addresses.ts';
import { pagesOf, publishedStories, type Edition } from '../edition/edition.ts';
import { lastChange } from '../story/last-change.ts';
import { xmlDocument } from './xml-document.ts';

/**
 * Every page but those of withdrawn stories, by the sitemaps.org protocol 0.9. The pages of a story carry the date of
 * its last change; others gather what several stories say, and carry none.
 */
export function sitemap(edition: Edition, links: Addresses): string {
  const stories = publishedStories(edition);
  const changed = new Map(stories.map((story) => [story.slug, lastChange(story)]));
  const urls = pagesOf({ ...edition, stories }).map((page) => {
    const date = 'slug' in page ? changed.get(page.slug) : undefined;
    return x('url', [x('loc', links.url(page)), date === undefined ? null : x('lastmod', date)]);
  });
  return xmlDocument(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}
