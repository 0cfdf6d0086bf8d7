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

/**
 * The collection of content, with nothing in it: Astro writes down its type wherever it builds, which editors go by. That
 * it has a schema says that the type is told by ours.
 */
const emptyContent = `import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
export const collections = { content: defineCollection({ loader: () => [], schema: z.any() }) };`;

/**
 * Content is nobody's concern then: what would look through it loads all that reads, which takes longer than to bundle
 * the templates.
 */
export const withoutContent = {
  name: 'without-content',
  enforce: 'pre' as const,
  load: (id: string) => (/\/src\/content\.config\.ts$/.test(id) ? emptyContent : null),
};
