import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms whose result may depend on their arguments alone: the same bytes on every machine. */
const core = ['addresses', 'checking/**', 'formats/**', 'markdown/**', 'reading/**', 'story/**', 'views/**', 'wording/**'];

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', '.cache/', 'test-results/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'] ?? [],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
);
