import { defineConfig } from 'oxlint';
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

/** What typescript-eslint calls `strict`, but for what is an error here anyway. */
const strict = [
  ...['ban-ts-comment', 'no-deprecated', 'no-dynamic-delete'],
  ...['no-empty-object-type', 'no-explicit-any', 'no-extraneous-class', 'no-invalid-void-type'],
  ...['no-generated-empty-object-type', 'no-misused-promises', 'no-mixed-enums', 'no-namespace'],
  ...['no-non-null-asserted-nullish-coalescing', 'no-non-null-assertion', 'no-require-imports'],
  ...['no-unnecessary-boolean-literal-compare', 'no-unnecessary-condition'],
  ...['no-unnecessary-template-expression', 'no-unnecessary-type-arguments'],
  ...['no-unnecessary-type-assertion', 'no-unnecessary-type-constraint'],
  ...['no-unnecessary-type-conversion', 'no-unnecessary-type-parameters', 'no-unsafe-argument'],
  ...['no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-enum-comparison'],
  ...['no-unsafe-function-type', 'no-unsafe-member-access', 'no-unsafe-return'],
  ...['only-throw-error', 'prefer-literal-enum-member', 'prefer-promise-reject-errors'],
  ...['prefer-reduce-type-parameter', 'prefer-return-this-type', 'related-getter-setter-pairs'],
  ...['require-await', 'unified-signatures', 'use-unknown-in-catch-callback-variable'],
];

/** What ESLint itself recommends and this linter has elsewhere. */
const recommended = [
  ...['no-array-constructor', 'no-case-declarations', 'no-empty', 'no-fallthrough'],
  ...['no-prototype-builtins', 'no-redeclare', 'no-regex-spaces', 'no-unexpected-multiline'],
  ...['no-useless-assignment', 'no-useless-constructor', 'no-var', 'prefer-const'],
  ...['prefer-rest-params', 'prefer-spread', 'preserve-caught-error'],
];

const error = (rules: readonly string[]) =>
  Object.fromEntries(rules.map((rule) => [rule, 'error'] as const));

/** The types of all TypeScript are checked in the same run; those of components by `astro check`. */
export default defineConfig({
  ignorePatterns: ['dist/', '.build/', '.astro/', '.cache/', 'test-results/'],
  plugins: ['typescript', 'oxc'],
  options: {
    typeAware: true,
    typeCheck: true,
    denyWarnings: true,
    reportUnusedDisableDirectives: 'error',
  },
  categories: { correctness: 'error' },
  rules: {
    ...error(recommended),
    ...error(strict.map((rule) => `typescript/${rule}`)),
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    // Playwright reads from the pattern which fixtures another one needs: none is `{}`.
    'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    // By code unit, as everything is sorted here.
    'typescript/require-array-sort-compare': 'off',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/restrict-plus-operands': [
      'error',
      {
        allowAny: false,
        allowBoolean: false,
        allowNullish: false,
        allowNumberAndString: false,
        allowRegExp: false,
      },
    ],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
  },
  overrides: [
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
  ],
});
