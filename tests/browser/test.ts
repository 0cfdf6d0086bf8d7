import { test as base } from '@playwright/test';
import { serve } from '../../src/commands/start/static-server.ts';
import { site } from '../../src/site.ts';
import { distOf } from '../editions/editions.ts';

/**
 * Playwright's `test` with the built site behind it: each worker that looks at it serves it and stops its server. Whatever
 * tests something in a browser begins here: between tests that know of other servers a worker, and its browser, start anew.
 */
export const test = base.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const server = await serve(distOf('root'), { port: 0, base: site.base });
      await use(new URL(server.url).origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(origin),
});

export { expect } from '@playwright/test';
