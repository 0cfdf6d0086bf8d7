import type { AstroConfig } from 'astro';

/** The file of the bundle that renders pages. */
export const bundleEntry = 'templates.mjs';

const name = 'templates-alone';

/**
 * What Vite is told where a build wants nothing of Astro but a bundle of all templates.
 * @param module renders pages by them: the entry of the bundle
 */
export const templatesAlone = (module: string) => ({
  name,
  applyToEnvironment: (environment: { name: string }) => environment.name === 'prerender',
  buildStart(this: { emitFile: (chunk: object) => unknown }) {
    const exports = { preserveSignature: 'strict' };
    this.emitFile({ type: 'chunk', id: module, fileName: bundleEntry, ...exports });
  },
});

/** Whether that is all that is wanted: then content is nobody's concern. */
export const wantsTemplatesAlone = ({ vite }: Pick<AstroConfig, 'vite'>): boolean =>
  (
    (vite.plugins ?? []).flat() as readonly (Partial<ReturnType<typeof templatesAlone>> | null)[]
  ).some((plugin) => plugin?.name === name);
