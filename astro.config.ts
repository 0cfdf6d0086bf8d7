import { defineConfig } from 'astro/config';
import { integration } from './src/astro/integration.ts';
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
    // A script within the page would count against its first flight, and need a hash of its own in the policy.
    build: { assetsInlineLimit: 0 },
    // They load native code or WebAssembly by their own paths.
    ssr: { external: ['@takumi-rs/core', 'lightningcss', 'subset-font'] },
  },
});
