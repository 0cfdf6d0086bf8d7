import type { Language } from './language.ts';

/** Short words that show what language a text is in. */
export interface TellingWords {
  /** Hardly ever seen in a text of another language. */
  own: ReadonlySet<string>;
  /** Frequent, and frequent in related languages too. */
  shared: ReadonlySet<string>;
}

/** The beginning of a text shows its language as well as the whole. */
const looked = 20_000;
const fewestOwn = 2;
const fewest = 4;
/** Names and quotations bring in some words of another language. */
const times = 6;

/** How many words speak for a language, and how many different ones that are its own. */
function evidence(words: readonly string[], { own, shared }: TellingWords) {
  const found = words.filter((word) => own.has(word));
  const others = words.filter((word) => shared.has(word));
  return { own: new Set(found).size, all: found.length + others.length };
}

/**
 * The one of `languages` that a text is plainly in; `usual` where nothing shows plainly that it is another, as in texts
 * of a few words.
 */
export function plainlyIn(text: string, languages: readonly Language[], usual: Language): Language {
  const words =
    text
      .slice(0, looked)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const against = evidence(words, usual.telling).all;
  const plain = languages.filter((language) => {
    const { own, all } = evidence(words, language.telling);
    return own >= fewestOwn && all >= fewest && all > times * against;
  });
  const [only = usual] = plain;
  return plain.length === 1 ? only : usual;
}
