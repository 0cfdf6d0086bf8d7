import type { APIRoute } from 'astro';
import { links } from '../../../edition/here.ts';
import { fileOfEach } from '../../../edition/story-files.ts';
import { oembed } from '../../../formats/oembed.ts';
import { previewImage } from '../../../made/preview-image.ts';
import { site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';

export const getStaticPaths = fileOfEach;

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  new Response(
    oembed(story, { site, links }, await previewImage({ page: 'story', slug: story.slug })),
  );
