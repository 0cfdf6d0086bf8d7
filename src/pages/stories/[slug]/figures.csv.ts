import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedStories } from '../../../edition/edition.ts';
import { links } from '../../../edition/here.ts';
import { loadEdition } from '../../../edition/load.ts';
import { figuresCsv } from '../../../formats/data/figures-csv.ts';
import { figuresData } from '../../../formats/data/figures-data.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { edition } = await loadEdition();
  return publishedStories(edition)
    .filter(({ figures }) => figures.length > 0)
    .map((story) => ({
      params: { slug: story.slug },
      props: { document: figuresData(edition, [story], { site, links }, story.slug) },
    }));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) => new Response(figuresCsv(props.document));
