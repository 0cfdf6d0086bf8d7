import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from './reading-of.ts';

const LANGUAGES = ['en', 'es'] as const;
const PIECES = [
  '5',
  '1,000',
  '%',
  '$',
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '»',
  '—',
  '-',
  '.',
  ',',
  ':',
  '(',
  ')',
  ' ',
  '\n',
  'said',
  'dijo',
  'two',
  'dos',
  'million',
  'mil',
  'half',
  'of',
  'de',
  'the',
  'Smith',
  'Mr',
  'in all',
  'from',
  'to',
  'people',
  'O',
  '\u200b',
  '\u0301',
  '\ufe0f',
  '\u20e3',
  '\u202e',
  '\u{e0031}',
  '\ufffd',
  'О',
  ';',
  '·',
  '−',
  '٣',
  '½',
  '/',
  'he',
];

describe.each(LANGUAGES)('%s', (lang) => {
  test('whatever is found stands in the text where it says it stands', () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ').replaceAll('\n', ' ');
        const { figures, quotations, sentences } = readingOf(text, lang);
        for (const { text: found, span, marked } of [...figures, ...quotations]) {
          looked += 1;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(found);
          expect(marked.start).toBeLessThanOrEqual(span.start);
          expect(marked.end).toBeGreaterThanOrEqual(span.end);
        }
        const ends = sentences.flat().map(({ end }) => end);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
    expect(looked).toBeGreaterThan(0);
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => void readingOf(text, lang),
      ),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['fr', "d'"],
  ['pt', "d'"],
])('%s: a word of 10,000 times “%s” is read', (lang, piece) => {
  expect(readingOf(`${piece.repeat(10_000)} 5 ships`, lang).figures).toHaveLength(1);
});
