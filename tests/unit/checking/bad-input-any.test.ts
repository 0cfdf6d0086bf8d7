import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { hostilePieces } from '../../hostile/pieces.ts';
import { checked, draft } from './checked.ts';

const seed = 20_261_124;
const repeated = (pieces: readonly string[], most: number) =>
  fc
    .array(
      fc
        .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: most }))
        .map(([piece, times]) => piece.repeat(times)),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

/** Works or is told: nothing is thrown, and there is a story or an error. */
function holds(source: string): void {
  const { story, codes } = checked(source);
  expect(story !== null || codes.length > 0).toBe(true);
}

test('any prose of hostile pieces works or is told', () => {
  fc.assert(
    fc.property(repeated(hostilePieces, 12), (prose) => {
      holds(draft(prose));
    }),
    { seed, numRuns: 75 },
  );
});

const yamlPieces = [
  ...[
    'a: b\n',
    'headline: W\n',
    'figures:\n',
    '  - { id: a, words: "5" }\n',
    '- a\n',
    '  - ',
    '? ',
  ],
  ...[
    ': ',
    ':',
    '- ',
    '  ',
    '\t',
    '\n',
    '"',
    "'",
    '\\',
    '\\ud800',
    '\\x',
    '#',
    ' # a\n',
    '|',
    '|+2\n',
  ],
  ...[
    '>-\n',
    '&a ',
    '*a ',
    '!!js ',
    '!<',
    '%YAML 1.2\n',
    '---\n',
    '...\n',
    '[',
    ']',
    '{',
    '}',
    ',',
  ],
  ...[
    '<<: ',
    '__proto__: ',
    'constructor:\n',
    '2026-02-30',
    '~',
    '\u0085',
    '\ufeff',
    '\u2028',
    '@',
    '`',
  ],
  ...['notes: [{ on: a, answers: sum-wrong, text: T }]\n', 'published: 2026-1-1\n', 'lang: es\n'],
];

test('any front matter of hostile pieces works or is told', () => {
  fc.assert(
    fc.property(repeated(yamlPieces, 8), (yaml) => {
      holds(`---\n${yaml}\n---\n\nIt had 5 ships.\n`);
      holds(soundStory('', 'It had 5 ships.').replace('section: world', () => yaml));
    }),
    { seed, numRuns: 75 },
  );
});

test('any bytes work or are told', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(checked(bytes).codes).not.toEqual([]);
    }),
    { seed, numRuns: 50 },
  );
});

test('any change of a few characters in a sound story works or is told', () => {
  const sound = draft(
    '“It had 25,000 tonnes,” Ana Ruiz said.',
    'figures:\n  - words: 25,000 tonnes',
  );
  const change = fc.tuple(
    fc.nat(sound.length),
    fc.nat(3),
    fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...yamlPieces)),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      holds(
        changes.reduce(
          (text, [at, less, more]) => text.slice(0, at) + more + text.slice(at + less),
          sound,
        ),
      );
    }),
    { seed, numRuns: 50 },
  );
});
