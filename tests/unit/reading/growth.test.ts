import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/reading/languages/index.ts';
import type { Language } from '../../../src/reading/languages/language.ts';
import { plainText } from '../../../src/reading/plain-text.ts';
import { readPassages } from '../../../src/reading/read.ts';

/** Words that count how often they are looked up: the work of reading, told without a clock. */
class CountedWords extends Set<unknown> {
  readonly #count: () => void;

  constructor(words: ReadonlySet<unknown>, count: () => void) {
    super(words);
    this.#count = count;
  }

  override has(word: unknown): boolean {
    this.#count();
    return super.has(word);
  }
}

/** How often the reading of a text looks up the words by which its language says who speaks. */
function lookups(language: Language, text: string): number {
  let all = 0;
  const count = (): void => {
    all++;
  };
  const counted = Object.entries(language.speech).map(([part, words]: [string, unknown]) => [
    part,
    words instanceof Set && words.size > 0 ? new CountedWords(words, count) : words,
  ]);
  const speech = { ...language.speech, ...(Object.fromEntries(counted) as object) };
  all = 0;
  readPassages(
    plainText(`${text} “a”`).map((passage) => ({ ...passage, kind: 'paragraph' as const })),
    { ...language, speech },
  );
  return all;
}

/** What no person writes over and over. */
const PIECES: Record<string, readonly string[]> = {
  en: [
    '“a,” Ann Lee said. ',
    'Ann Lee, who said, ',
    'the mayor of the mayor, ',
    '“a” he said, ',
    'Ann and Bo ',
    'said “a” ',
  ],
  es: [
    '«a», dijo Ana Polo. ',
    'Ana Polo, que dijo, ',
    'el alcalde de la edil, ',
    '«a» dijo él, ',
    'Ana y Luis ',
    'según Ana de la ',
    'A Ana le dijo «a» ',
    '«a»: el alcalde dijo ',
    'La firma Roca dijo a la firma, ',
    'En el libro, dijo, ',
    'Nacida en 1976 dijo. ',
  ],
};

const SHORT = 100;

describe.each(Object.entries(PIECES))('%s', (lang, pieces) => {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);

  test.each(pieces)('%s: four times the text is no more than five times the work', (piece) => {
    const once = lookups(language, piece.repeat(SHORT));
    expect(once).toBeGreaterThan(0);
    expect(lookups(language, piece.repeat(SHORT * 4))).toBeLessThanOrEqual(once * 5);
  });
});
