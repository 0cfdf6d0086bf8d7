import { links } from '../../astro/here.ts';
import { digestOf } from '../../cache/digest.ts';
import { offered } from '../../offline/offered.ts';
import { site } from '../../site.ts';
import type { Built } from '../../offline/worker/scope.ts';
import { bundled } from './bundled.ts';
import { siteFont } from './font.ts';
import { siteMaps } from '../site-maps.ts';

/** The worker of the site, or the one that takes leave where nothing is to be saved. */
export async function workerScript(): Promise<string> {
  const code = await bundled(`offline/worker/${offered() ? 'worker' : 'leaving'}.ts`);
  const { name } = await siteFont();
  const built: Built = {
    version: digestOf([code, name, ...(await siteMaps()).map(({ xml }) => xml)]).slice(0, 16),
    lately: site.readLately,
    base: links.path({ page: 'front' }),
    shell: (['front', 'search', 'saved', 'offline'] as const).map((page) => links.path({ page })),
    offline: links.path({ page: 'offline' }),
  };
  return `const BUILT=${JSON.stringify(built)};${code}`;
}
