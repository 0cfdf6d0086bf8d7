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
  '٣',
  '½',
  '/',
  'he',
];

describe.each(LANGUAGES)('%s', (lang) => {
  test('whatever is found stands in the text where it says it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ').replaceAll('\n', ' ');
        const { figures, quotations, sentences } = readingOf(text, lang);
        for (const { text: found, span, marked } of [...figures, ...quotations]) {
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

  /** Processor time in milliseconds, so that a busy machine does not matter. */
  const cost = (text: string): number => {
    const before = process.cpuUsage().user;
    readingOf(text, lang);
    return (process.cpuUsage().user - before) / 1000;
  };

  const repeated = (piece: string) => (length: number) =>
    piece.repeat(Math.ceil(length / piece.length));

  test.each([
    ...[
      '1',
      '"',
      '“',
      "'",
      'a',
      'word ',
      'two ',
      '1O',
      '1, ',
      '5 dogs ',
      'Smith said “x” ',
      '“‘',
      '. ',
      '5% of the dead ',
      '12 gold, 15 silver, ',
      'a total of 5: 3 men, 2 women, ',
      'won 5 percent of the vote, Blues 6 percent, ',
      'rose 5% to 20 from 10, ',
      '5 of the 60, the other 5, ',
    ].map((piece) => [piece, repeated(piece)] as const),
    [
      '« … ”',
      (length: number) => repeated('«a ')(length / 2) + repeated('a” ')(length / 2),
    ] as const,
  ])('time is in proportion to length: %s', { timeout: 60_000 }, (_, textOf) => {
    cost(textOf(10_000));
    const short = Math.max(cost(textOf(25_000)), 15);
    expect(cost(textOf(200_000))).toBeLessThan(8 * short * 3);
  });
});
