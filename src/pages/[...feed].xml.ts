import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOfFile } from '../addresses.ts';
import { links } from '../edition/here.ts';
import { loadEdition } from '../edition/load.ts';
import { atom } from '../formats/feeds/atom.ts';
import { feedsOf } from '../formats/feeds/feed.ts';
import { rss } from '../formats/feeds/rss.ts';
import { site } from '../site.ts';

const writers = { rss, atom };

/** RSS and Atom of all stories, and of each section and topic. */
export const getStaticPaths = (async () => {
  const { edition } = await loadEdition();
  return feedsOf(edition, site, links).flatMap(({ listing, feed }) =>
    (['rss', 'atom'] as const).map((file) => ({
      params: { feed: pathOfFile({ file, listing }).replace(/\.xml$/, '') },
      props: { xml: writers[file](feed, links.fileUrl({ file, listing })) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml);
