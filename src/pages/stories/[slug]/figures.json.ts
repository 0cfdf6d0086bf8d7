import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedStories } from '../../../edition/edition.ts';
import { links } from '../../../edition/here.ts';
import { loadEdition } from '../../../edition/load.ts';
import { figuresData, figuresJson } from '../../../formats/data/figures-data.ts';
import { site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';

export const getStaticPaths = (async () => {
  const { edition } = await loadEdition();
  return publishedStories(edition)
    .filter(({ figures }) => figures.length > 0)
    .map((story) => ({
      params: { slug: story.slug },
      props: { story },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) => {
  const { edition } = await loadEdition();
  return new Response(figuresJson(figuresData(edition, [story], { site, links }, story.slug)));
};
