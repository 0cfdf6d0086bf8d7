import { defineConfig } from 'astro/config';
import { integration } from './src/integration.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.site,
  base: site.base,
  trailingSlash: 'always',
  // The default glues words together where a tag begins a line.
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  integrations: [integration],
  vite: {
    // They load native code or WebAssembly by their own paths.
    ssr: { external: ['@takumi-rs/core', 'lightningcss', 'subset-font'] },
  },
});
