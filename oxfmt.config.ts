import { defineConfig } from 'oxfmt';

export default defineConfig({
  printWidth: 100,
  singleQuote: true,
  sortPackageJson: false,
  astro: true,
  // Texts of editors and of the corpus, and what commands write, stay as they are.
  ignorePatterns: [
    'content/',
    'tests/corpus/**/*.{md,txt,yaml}',
    'tests/fixtures/',
    'package-lock.json',
    'dist/',
    '.build/',
    '.astro/',
    '.cache/',
    'test-results/',
  ],
});
