import { readDigits } from '../numbers/digits.ts';
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
/** A number that only this language writes so is as good as a word of its own, and makes fewer words enough. */
const besideNumber = { own: 1, all: 2 };
/** Names and quotations bring in some words of another language. */
const times = 6;

/** How many words speak for a language, and how many different ones that are its own. */
function evidence(words: readonly string[], { own, shared }: TellingWords) {
  const found = words.filter((word) => own.has(word));
  const others = words.filter((word) => shared.has(word));
  return { own: new Set(found).size, all: found.length + others.length };
}

const separated = /\d[\d.,]*[.,][\d.,]*\d/g;

/** True if a text has a number that one language writes so and the other does not: 1.234.567, or 3,5. */
function hasNumberOf(text: string, { digits }: Language, other: Language): boolean {
  const isOf = (number: string, styles: Language['digits']): boolean =>
    styles.some((style) => readDigits(number, style) !== null);
  return (text.match(separated) ?? []).some(
    (number) => isOf(number, digits) && !isOf(number, other.digits),
  );
}

/**
 * The one of `languages` that a text is plainly in; `usual` where nothing shows plainly that it is another, as in texts
 * of a few words.
 */
export function plainlyIn(text: string, languages: readonly Language[], usual: Language): Language {
  const beginning = text.slice(0, looked);
  const words =
    beginning
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const against = evidence(words, usual.telling).all;
  const plain = languages.filter((language) => {
    const { own, all } = evidence(words, language.telling);
    const isLong = own >= fewestOwn && all >= fewest;
    const isShort = own >= besideNumber.own && all >= besideNumber.all;
    return (
      (isLong || (isShort && hasNumberOf(beginning, language, usual))) && all > times * against
    );
  });
  // “Was” and “will” are words of two languages: of several, the one that most words speak for by far.
  const speakingFor = ({ telling }: Language): number => evidence(words, telling).all;
  return (
    plain.find((one) =>
      plain.every((other) => other === one || speakingFor(one) > times * speakingFor(other)),
    ) ?? usual
  );
}
