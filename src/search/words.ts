import { plainLatin } from '../plain-latin.ts';

/** A word or a number in digits, with the separators inside it: “Łódź”, “25,000”, “Putin’s” as two. */
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** A word where it stands in a text, and as it is looked for: in small letters, without accents. */
interface Word {
  start: number;
  end: number;
  plain: string;
}

/** The words of a text, in UTF-16 code units. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
    plain: plainLatin(printed),
  }));
}

/** The words of a text as they are looked for. */
export const plainWords = (text: string): string[] => wordsIn(text).map(({ plain }) => plain);
