import type { APIRoute } from 'astro';
import { links } from '../../../astro/here.ts';
import { fileOfEach } from '../../../astro/story-files.ts';
import { oembed } from '../../../formats/sharing/oembed.ts';
import { previewImage } from '../../../made/preview-image.ts';
import { site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';

export const getStaticPaths = fileOfEach;

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  new Response(
    oembed(story, { site, links }, await previewImage({ page: 'story', slug: story.slug })),
  );
