import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOfFile } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { atom } from '../formats/feeds/atom.ts';
import { feedsOf, type Feed } from '../formats/feeds/feed.ts';
import { rss } from '../formats/feeds/rss.ts';
import { site } from '../site.ts';

const formats = [
  { file: 'rss', write: rss },
  { file: 'atom', write: atom },
] as const;

interface Props {
  feed: Feed;
  self: string;
  write: typeof rss;
}

/** RSS and Atom of all stories, and of each section and topic. */
export const getStaticPaths = (async () => {
  const { edition } = await loadEdition();
  return feedsOf(edition, site, links).flatMap(({ listing, feed }) =>
    formats.map(({ file, write }) => ({
      params: { feed: pathOfFile({ file, listing }).replace(/\.xml$/, '') },
      props: { feed, self: links.fileUrl({ file, listing }), write },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { feed, self, write } }) =>
  new Response(write(feed, self));
