import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { sitemap } from '../formats/sitemap.ts';
import { offered } from '../offline/offered.ts';
import leaving from '../offline/worker/leaving.ts?bundle';
import type { Built } from '../offline/worker/scope.ts';
import worker from '../offline/worker/worker.ts?bundle';
import { fontFor } from '../styles/font.ts';

export const GET: APIRoute = async () => {
  const code = offered ? worker : leaving;
  const { edition, characters } = await loadEdition();
  const { name } = await fontFor(characters);
  const hash = createHash('sha256').update(code).update(name).update(sitemap(edition, links));
  const built: Built = {
    version: hash.digest('hex').slice(0, 16),
    base: links.path({ page: 'front' }),
    shell: (['front', 'saved', 'offline'] as const).map((page) => links.path({ page })),
    offline: links.path({ page: 'offline' }),
  };
  return new Response(`const BUILT=${JSON.stringify(built)};${code}`);
};
