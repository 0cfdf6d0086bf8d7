import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { links } from '../../../astro/here.ts';
import { loadEdition } from '../../../astro/load.ts';
import { fileOfEach } from '../../../astro/story-files.ts';
import { savedList } from '../../../formats/saved-list.ts';
import { offered } from '../../../offline/offered.ts';
import type { Story } from '../../../story/types.ts';

export const getStaticPaths = async () => (offered() ? fileOfEach() : []);

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) => {
  const { edition } = await loadEdition();
  const digest = createHash('sha256').update(JSON.stringify(story)).digest('hex').slice(0, 16);
  return new Response(JSON.stringify(savedList(edition, story, { links, digest })));
};
