import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { links } from '../../../edition/here.ts';
import { loadEdition } from '../../../edition/load.ts';
import { savedList } from '../../../formats/saved-list.ts';
import { site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';

export async function getStaticPaths() {
  if (!site.offline) return [];
  const { edition } = await loadEdition();
  return edition.stories
    .filter(({ status }) => status !== 'withdrawn')
    .map((story) => ({ params: { slug: story.slug }, props: { story } }));
}

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) => {
  const { edition } = await loadEdition();
  const digest = createHash('sha256').update(JSON.stringify(story)).digest('hex').slice(0, 16);
  return new Response(JSON.stringify(savedList(edition, story, { links, digest })));
};
