import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import core from './tests/house/core.json' with { type: 'json' };

/** Methods that answer by the locale data of the machine they run on. */
const byLocale = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
];

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', '.cache/', 'test-results/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Playwright reads from the pattern which fixtures another one needs: none is `{}`.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // There are none: types are all that is left out of a file when it runs.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: core.map((room) => (room.endsWith('.ts') ? `src/${room}` : `src/${room}/**`)),
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Intl', 'performance', 'process'],
      'no-restricted-properties': [
        'error',
        ...byLocale.map((property) => ({
          property,
          message: 'Sort by code unit; format with our own tables.',
        })),
      ],
    },
  },
  {
    // The compiler of components gives their expressions no types that these rules could trust.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
