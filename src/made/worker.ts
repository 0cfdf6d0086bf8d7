import { join } from 'node:path';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { digestOf } from '../cache/digest.ts';
import { sitemap } from '../formats/sitemap.ts';
import { bundleOf } from '../offline/bundle.ts';
import { offered } from '../offline/offered.ts';
import type { Built } from '../offline/worker/scope.ts';
import { siteFont } from './font.ts';

const folder = join(import.meta.dirname, '../offline/worker');

/** The worker of the site, or the one that takes leave where nothing is to be saved. */
export async function workerScript(): Promise<string> {
  const code = await bundleOf(join(folder, offered() ? 'worker.ts' : 'leaving.ts'));
  const { edition } = await loadEdition();
  const { name } = await siteFont();
  const built: Built = {
    version: digestOf([code, name, sitemap(edition, links)]).slice(0, 16),
    base: links.path({ page: 'front' }),
    shell: (['front', 'saved', 'offline'] as const).map((page) => links.path({ page })),
    offline: links.path({ page: 'offline' }),
  };
  return `const BUILT=${JSON.stringify(built)};${code}`;
}
