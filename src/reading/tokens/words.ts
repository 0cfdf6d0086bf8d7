import { shownWord } from './characters.ts';
import { entryOf, uniform, type Entry } from './entries.ts';

/** What a token is, wherever it stands. */
export interface Printed {
  text: string;
  lower: string;
  capital: boolean;
  entry: Entry;
}

/** A text, with the codes of its characters. */
export interface Line {
  text: string;
  codes: Uint16Array;
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
  return { text: text === lower ? entry.word : uniform(text), lower: entry.word, capital, entry };
}

const wordOf = (word: string): Printed => printed(word, lowerCase(word));

/** So many words are known at once: more than a language’s news uses in a day. */
const MOST = 20_000;
const SLOTS = 1 << 15;
/** Words that crowd at the same slots are looked for in so many, so that no text made for it takes longer. */
const CROWD = 24;

/**
 * The words and marks of all texts as they are printed, each kept once: what is asked of it later is found sooner by the
 * same string. They are found by their letters where they stand, since cutting each word out of its text to look it up
 * costs as much as looking.
 */
class Vocabulary {
  readonly #slots = new Array<Printed | undefined>(SLOTS).fill(undefined);
  #size = 0;

  /** @param told what a piece is that is not yet known, as it stands */
  at({ text, codes }: Line, start: number, end: number, told: (piece: string) => Printed): Printed {
    let sum = 0;
    for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + (codes[at] ?? 0)) | 0;
    const first = (sum ^ (sum >>> 15)) & (SLOTS - 1);
    let slot = first;
    for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
      if (stands(known.text, codes, start, end)) return known;
      slot = (slot + 1) & (SLOTS - 1);
      if (slot === ((first + CROWD) & (SLOTS - 1))) return told(text.slice(start, end));
    }
    return this.#keep(told(text.slice(start, end)), slot, first);
  }

  #keep(word: Printed, free: number, first: number): Printed {
    const isFull = this.#size >= MOST;
    if (isFull) this.#slots.fill(undefined);
    this.#size = isFull ? 1 : this.#size + 1;
    this.#slots[isFull ? first : free] = word;
    return word;
  }
}

/** Whether a text has just a word between two places. */
function stands(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

const vocabulary = new Vocabulary();

/** The word that stands between two places of a text. */
export const wordAt = (line: Line, start: number, end: number): Printed =>
  vocabulary.at(line, start, end, wordOf);

/** The mark that stands at a place of a text, in one character. */
export const markAt = (line: Line, at: number): Printed => vocabulary.at(line, at, at + 1, signOf);

/** Digits, a mark or an address, which have no small letters. */
export function signOf(text: string): Printed {
  const entry = entryOf(text);
  return { text: entry.word, lower: entry.word, capital: false, entry };
}
