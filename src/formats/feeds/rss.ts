import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../xml-document.ts';
import type { Feed, FeedItem } from './feed.ts';
import { rfc822 } from './rfc-822.ts';

const nameSpaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** The largest that RSS lets a picture of a channel be shown, in pixels. */
const mostPixels = '144';

/**
 * A feed as RSS 2.0. What RSS has no element for is told in those of Atom (when an item was changed, the feed's own
 * address), Dublin Core (an author without a mail address) and the content module (the whole text).
 */
export function rss(feed: Feed, self: string): string {
  return xmlDocument(
    x('rss', { version: '2.0', ...nameSpaces }, [
      x('channel', [
        x('title', feed.title),
        x('link', feed.home),
        x('description', feed.description),
        x('language', feed.lang),
        x('copyright', feed.rights),
        x('managingEditor', `${feed.contact} (${feed.publisher})`),
        x('lastBuildDate', rfc822(feed.updated)),
        x('image', [
          x('url', feed.icons.small),
          x('title', feed.title),
          x('link', feed.home),
          x('width', mostPixels),
          x('height', mostPixels),
        ]),
        x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
        ...feed.items.map((item) => entry(item, feed)),
      ]),
    ]),
  );
}

function entry(item: FeedItem, { lang }: Feed): Element {
  return x('item', [
    x('title', item.title),
    x('link', item.url),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', rfc822(item.published)),
    ...(item.updated === item.published ? [] : [x('atom:updated', item.updated)]),
    ...item.authors.map(({ name }) => x('dc:creator', name)),
    ...(item.lang === lang ? [] : [x('dc:language', item.lang)]),
    ...item.categories.map((category) => x('category', category)),
    x('description', item.summary),
    x('content:encoded', item.html),
  ]);
}
