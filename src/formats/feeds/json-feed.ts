import type { Feed, FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1; instants as their author wrote them. The licence stands in an extension, `_licence`. */
export function jsonFeed(feed: Feed, self: string): string {
  const { lang, publisher, home, licence, rights } = feed;
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: home,
      feed_url: self,
      description: feed.description,
      icon: feed.icons.large,
      favicon: feed.icons.small,
      authors: [{ name: publisher, url: home }],
      language: lang,
      _licence: { ...licence, rights },
      items: feed.items.map((item) => entry(item, feed)),
    },
    null,
    1,
  )}\n`;
}

function entry(item: FeedItem, { lang }: Feed) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: item.published,
    ...(item.updated !== item.published && { date_modified: item.updated }),
    authors: item.authors.map(({ name, url }) => ({ name, ...(url !== null && { url }) })),
    tags: item.categories,
    ...(item.lang !== lang && { language: item.lang }),
  };
}
