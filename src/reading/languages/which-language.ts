import { readDigits, type DigitStyle } from '../numbers/digits.ts';

/** Short words that show what language a text is in. */
export interface TellingWords {
  /** Hardly ever seen in a text of another language. */
  own: ReadonlySet<string>;
  /** Frequent, and frequent in related languages too. */
  shared: ReadonlySet<string>;
}

/** What a text shows of the language that it is in. */
interface Shown {
  telling: TellingWords;
  digits: readonly DigitStyle[];
}

/** The beginning of a text shows its language as well as the whole. */
const looked = 20_000;
const fewestOwn = 2;
const fewest = 4;
/** A number that only this language writes so is as good as a word of its own, and makes fewer words enough. */
const beside = { own: 1, all: 2 };
/** Names and quotations bring in some words of another language. */
const times = 6;

/** A text in one of two related languages has so many times as many words of its own. */
const clearly = 1.5;

/** How many words speak for a language, and how many different ones that are its own. */
function evidence(words: readonly string[], { own, shared }: TellingWords) {
  const found = words.filter((word) => own.has(word));
  const others = words.filter((word) => shared.has(word));
  return { own: new Set(found).size, all: found.length + others.length };
}

/** Words that a language does not have: those of two related languages speak for neither. */
function others(words: readonly string[], { own, shared }: TellingWords): string[] {
  return words.filter((word) => !own.has(word) && !shared.has(word));
}

const separated = /\d[\d.,]*[.,][\d.,]*\d/g;

/** True if a text has a number that one language writes so and the other does not: 1.234.567, or 3,5. */
function hasNumberOf(text: string, { digits }: Shown, other: Shown): boolean {
  const isOf = (number: string, styles: Shown['digits']): boolean =>
    styles.some((style) => readDigits(number, style) !== null);
  return (text.match(separated) ?? []).some(
    (number) => isOf(number, digits) && !isOf(number, other.digits),
  );
}

/**
 * The one of `languages` that a text is plainly in; `usual` where nothing shows plainly that it is another, as in texts
 * of a few words.
 */
export function plainlyIn<Language extends Shown>(
  text: string,
  languages: readonly Language[],
  usual: Language,
): Language {
  const beginning = text.slice(0, looked);
  const words =
    beginning
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const plain = languages
    .map((language) => ({ language, ...evidence(words, language.telling) }))
    .filter(({ language, own, all }) => {
      const against = evidence(others(words, language.telling), usual.telling).all;
      const isLong = own >= fewestOwn && all >= fewest;
      const isShort = own >= beside.own && all >= beside.all;
      return (
        (isLong || (isShort && hasNumberOf(beginning, language, usual))) && all > times * against
      );
    })
    .sort((a, b) => b.own - a.own);
  const [first, second] = plain;
  return first && first.own > (second?.own ?? 0) * clearly ? first.language : usual;
}
