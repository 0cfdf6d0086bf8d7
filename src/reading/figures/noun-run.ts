import { phraseAt } from '../tokens/phrases.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { NounWords } from './noun-words.ts';

/** “3 million daily users”: adverbs elsewhere, part of the phrase before a noun. */
function isBeforeNoun(tokens: Tokens, at: number, words: NounWords): boolean {
  const next = tokens[at + 1];
  return (
    words.frequencies.has(tokens[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    !words.stops.has(next.lower)
  );
}

/** Tokens of a noun phrase, half open. */
export interface NounPhrase {
  from: number;
  to: number;
}

const LONGEST = 7;

/** First-round, two-storey: a stop word that opens a compound stops nothing; forty-five is none. */
function isCompound(tokens: Tokens, at: number, words: NounWords): boolean {
  return (
    isMark(tokens[at + 1], '-‑') &&
    touches(tokens[at + 1]) &&
    touches(tokens[at + 2]) &&
    !words.isTens(tokens[at]?.lower ?? '')
  );
}

/** CO2, H2O: digits that hang on capitals. */
function isFormula(tokens: Tokens, at: number, from: number): boolean {
  const [symbol, count] = [tokens[at - 1], tokens[at]];
  return (
    at > from &&
    touches(count) &&
    /^\d{1,2}$/.test(count.text) &&
    symbol?.kind === 'word' &&
    /\p{Lu}$/u.test(symbol.text) &&
    symbol.text.length < 4
  );
}

/** The point of “900 sq. ft.” and “3 cu. metres”. */
function isPointed(tokens: Tokens, at: number, { measures }: NounWords): boolean {
  const point = tokens[at];
  return (
    isMark(point, '.') &&
    touches(point) &&
    measures.has(tokens[at - 1]?.text ?? '') &&
    measures.has(tokens[at + 1]?.text ?? '')
  );
}

/** “Type 31 frigates”, “Airbus A320s”, “Su-27s”: digits behind a name, with a word behind them. */
function isType(tokens: Tokens, at: number, from: number, words: NounWords): boolean {
  const hyphen = isMark(tokens[at], '-‑') && touches(tokens[at]) ? 1 : 0;
  const next = tokens[at + hyphen + 1];
  return (
    at > from &&
    isCapitalised(tokens[at - 1]) &&
    tokens[at + hyphen]?.kind === 'digits' &&
    (hyphen === 0 || touches(tokens[at + 1])) &&
    next?.kind === 'word' &&
    (!touches(next) || words.singular(next.text) !== next.text)
  );
}

/** The “A” of “Airbus A321s” is no article. */
function isTypeLetter(tokens: Tokens, at: number): boolean {
  const [letter, digits] = [tokens[at], tokens[at + 1]];
  return /^\p{Lu}$/u.test(letter?.text ?? '') && touches(digits) && digits.kind === 'digits';
}

/** True if a word does not end the noun phrase that it stands in. */
function isOpen(tokens: Tokens, at: number, words: NounWords): boolean {
  return (
    !words.stops.has(tokens[at]?.lower ?? '') ||
    isCompound(tokens, at, words) ||
    isTypeLetter(tokens, at) ||
    isBeforeNoun(tokens, at, words)
  );
}

/** The words from a token on that may belong to one noun phrase. */
export function nounRun(tokens: Tokens, from: number, words: NounWords): NounPhrase | null {
  // “The 431,000 analysts expected”: who expected them, not what they count.
  if (phraseAt(words.stopsInTwo, tokens, from) > 0) return null;
  let to = from;
  while (to < tokens.length && to - from < LONGEST) {
    const token = tokens[to];
    if (token?.kind === 'word' && isOpen(tokens, to, words)) to++;
    else if (
      isMark(token, '-‑&') &&
      to > from &&
      tokens[to + 1]?.kind === 'word' &&
      touches(token) === touches(tokens[to + 1])
    )
      to += 2;
    else if (isFormula(tokens, to, from) || (to > from && isPointed(tokens, to, words))) to++;
    else if (isType(tokens, to, from, words)) to += token?.kind === 'digits' ? 1 : 2;
    else if (isMark(token, '²³') && touches(token) && to > from) to++;
    else break;
  }
  return to > from ? { from, to } : null;
}
