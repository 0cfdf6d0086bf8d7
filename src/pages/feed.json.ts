import type { APIRoute } from 'astro';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { feedsOf } from '../formats/feeds/feed.ts';
import { jsonFeed } from '../formats/feeds/json-feed.ts';
import { site } from '../site.ts';

const file = { file: 'json-feed', listing: { of: 'site' } } as const;

/** All stories as JSON Feed. */
export const GET: APIRoute = async () => {
  const [all] = feedsOf((await loadEdition()).edition, site, links);
  return new Response(all && jsonFeed(all.feed, links.fileUrl(file)));
};
