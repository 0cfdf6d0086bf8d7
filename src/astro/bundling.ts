/** The file of the bundle that renders pages. */
export const bundleEntry = 'templates.mjs';

/**
 * What Vite is told where a build wants nothing of Astro but a bundle of all templates.
 * @param module renders pages by them: the entry of the bundle
 */
export const templatesAlone = (module: string) => ({
  name: 'templates-alone',
  applyToEnvironment: (environment: { name: string }) => environment.name === 'prerender',
  buildStart(this: { emitFile: (chunk: object) => unknown }) {
    const exports = { preserveSignature: 'strict' };
    this.emitFile({ type: 'chunk', id: module, fileName: bundleEntry, ...exports });
  },
});
