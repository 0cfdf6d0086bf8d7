import { defineConfig } from 'vitest/config';

// A machine with other work to do is slow, not wrong: what takes a second alone may take a minute there.
const patience = { testTimeout: 300_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    // Node runs our TypeScript as it is, in tests as in commands; no test replaces a module.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // By default they would leave one of two cores to nobody.
    maxWorkers: '100%',
    // Texts are read by the thousand and pages parsed: most of what is made for one is gone when the next is made.
    execArgv: ['--max-semi-space-size=32'],
    projects: [
      // Seconds: plain functions, no Astro, nothing built.
      {
        test: {
          name: 'unit',
          // They share one set of modules, as the core holds no state: half of the time was loading it for each file.
          isolate: false,
          include: ['tests/{unit,corpus,house}/**/*.test.ts'],
          ...patience,
        },
      },
      // The tree that a host would serve, read as files.
      {
        test: {
          name: 'built',
          // They share the pages that were parsed.
          isolate: false,
          include: ['tests/{built,firefox}/**/*.test.ts'],
          globalSetup: 'tests/built/set-up.ts',
          ...patience,
        },
      },
    ],
  },
});
