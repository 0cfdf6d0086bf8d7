import { byWord } from './by-word.ts';
import { shownWord } from './characters.ts';
import { entryOf, type Entry } from './entries.ts';

/** What a token is, wherever it stands. */
interface Printed {
  text: string;
  lower: string;
  capital: boolean;
  entry: Entry;
}

const plain = /^[a-z]*$/;

function lowerCase(word: string): string {
  if (plain.test(word)) return word;
  const lower = word.toLowerCase();
  return plain.test(lower) ? lower : shownWord(lower).replaceAll('’', "'").normalize('NFC');
}

/** A word as it stands, told by itself in small letters. */
export function printed(text: string, lower: string): Printed {
  // It begins with another letter than in small ones.
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0);
  const entry = entryOf(lower);
  return { text, lower: entry.word, capital, entry };
}

/** Each word as it is printed, kept once for all texts: what is asked of it later is found sooner by the same string. */
export const wordOf = byWord((text) => printed(text, lowerCase(text)));

/** Digits, a mark or an address, which have no small letters. */
export function signOf(text: string): Printed {
  const entry = entryOf(text);
  return { text: entry.word, lower: entry.word, capital: false, entry };
}
