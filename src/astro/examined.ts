import type { AstroConfig } from 'astro';
import type { ContentFile } from '../edition/content-file.ts';

/** A plugin that does nothing but hand on what a build examined, as plugins of Rollup tell one another things by `api`. */
interface Examined {
  name: 'examined-content';
  api: readonly ContentFile[];
}

/** Hands the files of content that a build examined to the collection, which runs where it shares no memory with us. */
export const examined = (files: readonly ContentFile[]): Examined => ({
  name: 'examined-content',
  api: files,
});

/** The files that a build examined; `null` while pages are written. */
export function examinedIn({ vite }: Pick<AstroConfig, 'vite'>): readonly ContentFile[] | null {
  const plugins = (vite.plugins ?? []).flat() as readonly (Partial<Examined> | null)[];
  return plugins.find((plugin) => plugin?.name === 'examined-content')?.api ?? null;
}
