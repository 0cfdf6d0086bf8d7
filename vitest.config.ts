import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Seconds: plain functions, no Astro, nothing built.
      { test: { name: 'unit', include: ['tests/{unit,corpus,house}/**/*.test.ts'] } },
      // The tree that a host would serve, read as files.
      {
        test: {
          name: 'built',
          include: ['tests/{built,firefox}/**/*.test.ts'],
          globalSetup: 'tests/built/set-up.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
