import { defineConfig } from '@playwright/test';
import { findChromium, playwrightsOwn } from './tests/browser/find-chromium.ts';

const chromium = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/set-up.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A machine with other work to do is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  // Nor does a browser do all in the same order twice: what fails is tried once more, and told even where it passes then.
  retries: 1,
  // Each has a browser of its own. A test that waits, for a slow host or a frame, leaves its core to other steps.
  workers: 2,
  reporter: 'line',
  use: {
    launchOptions: {
      ...(chromium === null || chromium === playwrightsOwn ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        // Each test is of one site, and a process for each of its frames costs a twelfth of all.
        '--disable-site-isolation-trials',
      ],
    },
  },
});
