import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../../src/reading/doubts/choose.ts';
import { viewOf } from '../../../src/reading/doubts/view.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { plainText } from '../../../src/reading/plain-text.ts';
import { figuresIn } from '../../../src/reading/read.ts';
import { spoken, squareShare } from '../../hostile/work.ts';

/** Every word and phrase among some tables of a language. */
function wordsOf(table: unknown, known = new Set<unknown>()): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null || known.has(table)) return [];
  known.add(table);
  if ('byFirst' in table && table.byFirst instanceof Map) {
    return [...(table.byFirst as Map<string, string[][]>).values()].flatMap((phrases) =>
      phrases.map((words) => words.join(' ')),
    );
  }
  if (table instanceof Map) return [...table.keys()].flatMap((key) => wordsOf(key, known));
  const items: unknown[] = table instanceof Set ? [...table] : Object.values(table);
  return items.flatMap((item) => wordsOf(item, known));
}

const numbers = ['5', '6', '12', '1,000', '2.5', '5%', '6%', '$5', '€6m', '3/4', '5–6', '0'];
const marks = [', ', ', ', '. ', '; ', ': ', ' – ', ' (', ') ', '“', '” ', '’s ', '-', '/'];
const counted = {
  en: ['ships', 'men', 'women', 'Ana Ruiz', 'the', 'and', 'one', 'a third', 'half'],
  es: ['barcos', 'hombres', 'mujeres', 'Ana Ruiz', 'los', 'y', 'uno', 'un tercio', 'mitad'],
};

/** At most this part of the work, which is what the ends of a text make. */
const nothing = 0.02;

describe.each(Object.entries(counted))('%s', (tag, nouns) => {
  const language = languageOf(tag);
  if (!language) throw new Error(`no language ${tag}`);
  const { relations, figures, numbers: spelled, tallies } = language;
  const spaced = (...words: string[]) => fc.constantFrom(...words.map((word) => ` ${word} `));
  const piece = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: spaced(...numbers) },
        { weight: 3, arbitrary: spaced(...wordsOf(relations)) },
        { weight: 2, arbitrary: spaced(...nouns) },
        { weight: 2, arbitrary: fc.constantFrom(...marks) },
        { weight: 1, arbitrary: spaced(...wordsOf([figures, spelled, tallies])) },
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('').replace(/ +/g, ' '));

  test('whatever is repeated, the work of figures and relations grows with the length alone', () => {
    fc.assert(
      fc.property(piece, (text) => {
        expect(squareShare(text, language)).toBeLessThan(nothing);
      }),
      { seed: 20_261_129, numRuns: 40 },
    );
  });
});

test.each([
  ['en', '5, including 6, '],
  ['en', '5% '],
  ['en', '5 ships and 6 boats, of which 7 '],
  ['en', '40 of 60, including 7, or 8%, '],
  ['en', '$5 on 12 ships, 40% more than the $3 of May and '],
  ['es', '5, incluidos 6, '],
  ['es', '5 %, '],
  ['es', '5 barcos y 6 botes, de los cuales 7 '],
  ['en', 'vice-'],
  ['es', 'ab-Ab'],
  ['de', 'U.S.-'],
  ['de', 'Minister'],
])('%s: “%s”', (tag, text) => {
  const language = languageOf(tag);
  expect(language && squareShare(text, language)).toBeLessThan(nothing);
});

test.each([
  ['en', 'said “no” and ', 'As Ana Ruiz left '],
  ['en', 'saying 5, ', 'Ana Ruiz left. She '],
  ['es', 'dijo «no» y ', 'Ella '],
  ['de', 'sagte „nein“ und ', 'Als Ana Ruiz kam '],
  ['en', 'Ana Ruiz’s “no” pledge '],
  ['en', '“We wait,” she said, '],
  ['en', 'who said ‘No way’ '],
  ['en', 'Ana Ruiz said that 5 of “us” and '],
  ['en', 'she told Ana Ruiz “no” when '],
  ['es', 'los demás 5 le dijo '],
  ['es', '«no» y dijo Ana Ruiz '],
  ['de', 'sprach von „alt“ '],
  ['de', '„nein“ als „nein“ ; es heißt '],
])('%s: the work of speakers grows with “%s” alone', (tag, text, opening = '') => {
  const language = languageOf(tag);
  expect(language && squareShare(text, language, { ...spoken, opening })).toBeLessThan(nothing);
});

/** In how many ways each number of a text is looked at together with others. */
function tiesANumber(text: string): number {
  const language = languageOf('en');
  if (!language) throw new Error('no English');
  const { parsed, figures } = figuresIn(plainText(`Ships\n${text}`), language);
  const { questions } = questionsIn(viewOf(parsed, figures, language));
  return questions.reduce((sum, { ties }) => sum + ties.length, 0) / figures.length;
}

/** So many sentences of so many numbers, of which no two hang together for long. */
const crowd = (sentences: number, numbers: number, told: (at: number) => string): string =>
  Array.from({ length: sentences }, (_, sentence) =>
    Array.from({ length: numbers }, (_one, at) => told(sentence * numbers + at)).join(', '),
  ).join('. ');

const number = (at: number): number => 1 + ((at * 37) % 499);

test.each([
  ['shares', (at: number) => `${1 + (number(at) % 98)}%`],
  ['things', (at: number) => `${number(at)} ships`],
  ['bare numbers', (at: number) => `${number(at)}`],
  ['parts', (at: number) => `${number(at)} of the ${number(at + 7)} ships, or ${at % 99}%`],
  ['changes', (at: number) => `rose ${1 + (at % 99)}% from ${number(at)} to ${number(at + 7)}`],
])(
  '%s: a number hangs together with others in few ways, however many stand around it',
  (_, told) => {
    for (const numbers of [4, 10, 30])
      expect(tiesANumber(crowd(8, numbers, told))).toBeLessThan(30);
  },
);
