import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../xml-document.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as Atom 1.0 (RFC 4287, its licence by RFC 4946); instants as their author wrote them. */
export function atom(feed: Feed, self: string): string {
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang }, [
      x('title', feed.title),
      x('subtitle', feed.description),
      x('id', feed.id),
      x('updated', feed.updated),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      x('link', { rel: 'license', href: feed.licence.url }),
      x('author', [x('name', feed.publisher), x('uri', feed.home), x('email', feed.contact)]),
      x('rights', feed.rights),
      x('icon', feed.icons.small),
      ...feed.items.map((item) => entry(item, feed)),
    ]),
  );
}

function entry(item: FeedItem, { lang, licence, rights }: Feed): Element {
  return x('entry', item.lang === lang ? {} : { 'xml:lang': item.lang }, [
    x('title', item.title),
    x('id', item.id),
    x('published', item.published),
    x('updated', item.updated),
    x('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    ...item.translations.map((other) =>
      x('link', { rel: 'alternate', type: 'text/html', hreflang: other.lang, href: other.url }),
    ),
    x('link', { rel: 'license', href: licence.url }),
    ...item.authors.map(({ name, url }) =>
      x('author', [x('name', name), ...(url === null ? [] : [x('uri', url)])]),
    ),
    ...item.categories.map((term) => x('category', { term })),
    x('rights', rights),
    x('summary', item.summary),
    x('content', { type: 'html' }, item.html),
  ]);
}
