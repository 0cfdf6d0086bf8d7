import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedStories } from '../../../edition/edition.ts';
import { links } from '../../../edition/here.ts';
import { loadEdition } from '../../../edition/load.ts';
import { oembed } from '../../../formats/oembed.ts';
import { previewImage } from '../../../made/preview-image.ts';
import { site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';

export const getStaticPaths = (async () => {
  const { edition } = await loadEdition();
  return publishedStories(edition).map((story) => ({
    params: { slug: story.slug },
    props: { story },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  new Response(
    oembed(story, { site, links }, await previewImage({ page: 'story', slug: story.slug })),
  );
