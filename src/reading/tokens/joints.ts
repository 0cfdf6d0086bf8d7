import { entryOf } from './entries.ts';
import { isCapitalised, isMark, touches, type Token } from './token.ts';
import { printed } from './words.ts';

/** Where a language writes two words as one; what it has no words for is left out. */
export interface JointWords {
  /** Words that lose their end before a vowel, with the apostrophe in its place: French “l'”, “qu'”. */
  elided: ReadonlySet<string>;
  /** Of these, the ones before a name: “L'Assemblée”, but not “N'Golo”. */
  beforeNames?: ReadonlySet<string>;
  /** Begin a word with a hyphen in it: “porte-parole”, “vice-président”, “ex-ministro”. */
  prefixes?: ReadonlySet<string>;
  /** Words of two with a hyphen, where neither tells it: “quatre-vingt”. */
  compounds?: ReadonlySet<string>;
  /** Ends with what stands before its hyphen in one word: “trente-deuxième”. */
  ordinal?: RegExp;
  /** Words that hang on a verb by a hyphen: “dit-il”, “a-t-elle”, “disse-lhe”. */
  hung?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** How many characters of a word its elided beginning takes, with the apostrophe; 0 if it has none. */
function elidedLength({ lower, text }: Token, { elided, beforeNames }: JointWords): number {
  const length = lower.indexOf("'") + 1;
  const opening = lower.slice(0, length);
  // Where characters that show nothing stand among them, nobody elided anything.
  if (text.length !== lower.length) return 0;
  if (length === 0 || length === lower.length || !elided.has(opening)) return 0;
  const [first, next] = [text.charAt(0), text.charAt(length)];
  const isName = next !== next.toLowerCase() && first !== first.toLowerCase();
  return isName && beforeNames?.has(opening) !== true ? 0 : length;
}

/** “D’« affaire »”, “d’1,5 million”: the apostrophe stands before what is no word. */
function isElidedBefore(token: Token | undefined, next: Token, { elided }: JointWords): boolean {
  return isMark(next, "'’") && touches(next) && elided.has(`${token?.lower ?? ''}'`);
}

/** True for the hyphen of “dit-il”, and for both of “a-t-il” and of “dir-lhe-ei”. */
function isHung(tokens: readonly Token[], at: number, hung: ReadonlySet<string>): boolean {
  const [before, hyphen, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isMark(hyphen, '-‑') || !touches(hyphen) || !touches(behind)) return false;
  if (before?.kind !== 'word' || isCapitalised(before) || behind.kind !== 'word') return false;
  return hung.has(behind.lower) || (hung.has(before.lower) && isHung(tokens, at - 2, hung));
}

/** The hyphen of “porte-parole”, “quatre-vingt” and “trente-deuxième”. */
function isCompound(tokens: readonly Token[], at: number, words: JointWords): boolean {
  const [before, hyphen, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isMark(hyphen, '-‑') || !touches(hyphen) || !touches(behind)) return false;
  if (before?.kind !== 'word' || behind.kind !== 'word' || isCapitalised(behind)) return false;
  return (
    words.prefixes?.has(before.lower) === true ||
    words.compounds?.has(`${before.lower}-${behind.lower}`) === true ||
    words.ordinal?.test(behind.lower) === true
  );
}

/** “L’usine” as two words, “jusqu’à l’été” as four. */
function parted(token: Token, words: JointWords): Token[] {
  const parts: Token[] = [];
  let rest = token;
  for (let length = elidedLength(rest, words); length > 0; length = elidedLength(rest, words)) {
    const { text, lower, start } = rest;
    const part = (from: number, to?: number) =>
      printed(text.slice(from, to), lower.slice(from, to));
    parts.push({ ...rest, ...part(0, length), end: start + length });
    rest = { ...rest, ...part(length), spaced: true, start: start + length };
  }
  return [...parts, rest];
}

/**
 * The tokens of a passage with what a language writes as one word taken apart: “l’usine” is two words, and so is
 * “dit-il”, whose hyphen is left out; “porte-parole” is one.
 */
export function apart(tokens: readonly Token[], words: JointWords): readonly Token[] {
  const { hung = NONE } = words;
  const found: Token[] = [];
  let isApart = false;
  tokens.forEach((own, at) => {
    const token = isApart ? { ...own, spaced: true } : own;
    const isOpening = isElidedBefore(tokens[at - 1], token, words);
    const isJoined = isCompound(tokens, at, words) || isCompound(tokens, at - 1, words);
    isApart = isOpening || isHung(tokens, at, hung);
    if (isApart && !isOpening) return;
    const last = found.at(-1);
    if ((isOpening || isJoined) && last) {
      const entry = entryOf(last.lower + (isOpening ? "'" : token.lower));
      const whole = { text: last.text + token.text, lower: entry.word, entry, end: token.end };
      found[found.length - 1] = { ...last, ...whole };
    } else found.push(...(token.kind === 'word' ? parted(token, words) : [token]));
  });
  return found;
}
