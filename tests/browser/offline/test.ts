import type { EditionName } from '../../editions/editions.ts';
import { test as base } from '../test.ts';
import { Host } from './host.ts';

/** Playwright’s `test` with a host of its own for each test. */
export const test = base.extend<{ edition: EditionName; host: Host }>({
  edition: ['root', { option: true }],
  host: async ({ edition }, use) => {
    const host = new Host(edition);
    await host.up();
    await use(host);
    await host.down();
  },
});

export { expect } from '../test.ts';
