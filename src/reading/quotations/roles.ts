import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised } from '../tokens/token.ts';
import type { Gender } from './name-words.ts';
import type { SpeechWords } from './speech-words.ts';

/** What somebody is, beside the name or instead of it: “the mayor of Leeds”. */
export interface Role {
  /** The head of the phrase, lower case: mayor. */
  head: string;
  /** What its article tells. */
  gender: Gender | null;
  /** What it is of, lower case: leeds. */
  of: ReadonlySet<string>;
  /** What it is of has a name. */
  isOfName: boolean;
}

/** “The minister for health” is no longer than this. */
export const LONGEST_ROLE = 8;
/** Shorter words tell no two complements apart: de, la. */
const SHORTEST = 3;
/** Where heads come first, all that hangs on them follows. */
export const LONGEST_PHRASE = 16;

/** A word without a capital. */
export function isLowerWord(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'word' && !isCapitalised(tokens[at]);
}

/** The role with its head at a token, of a phrase that ends before `to`. */
export function roleAt(tokens: Tokens, head: number, to: number, words: SpeechWords): Role {
  let article = head - 1;
  while (words.beforeHead.has(tokens[article]?.lower ?? '')) article--;
  const complement = [head + 1, head + 2].find((at) =>
    words.complements.has(tokens[at]?.lower ?? ''),
  );
  const of = complement === undefined || complement >= to ? [] : tokens.slice(complement + 1, to);
  return {
    head: tokens[head]?.lower ?? '',
    gender: words.articles.get(tokens[article]?.lower ?? '') ?? null,
    isOfName: of.some((token) => isCapitalised(token)),
    of: new Set(of.map(({ lower }) => lower).filter((word) => word.length > SHORTEST)),
  };
}

/** The head of a phrase that ends at a token, where heads come last: “minister” of “the minister for health”. */
export function lastHead(tokens: Tokens, last: number, words: SpeechWords): number {
  let head = last;
  for (let at = last; at > last - LONGEST_ROLE && tokens[at]?.kind === 'word'; at--) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.definite.has(lower) && !words.prepositions.has(tokens[at - 1]?.lower ?? ''))
      return head;
    if (words.prepositions.has(lower)) head = at - 1;
  }
  return last;
}

/** A word for people that the language knows as one. */
export function isOffice(word: string, words: SpeechWords): boolean {
  return words.offices.has(word) || words.isEpithet(word);
}

/** A word for people that tells what they are, or whose: also of kin, whom no text goes on with by it alone. */
export function isHuman(word: string, words: SpeechWords): boolean {
  return isOffice(word, words) || words.isSomebody(word);
}

/** The head of a phrase that ends at a token, where heads come first: “el primer ministro de Italia”; -1 without one. */
export function firstHead(tokens: Tokens, last: number, floor: number, words: SpeechWords): number {
  let head = -1;
  for (let at = last; at >= floor && at > last - LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (words.clauseBreaks.has(token.lower) || words.mayTag(token.lower)) break;
    const determined = words.determiners.has(token.lower) || words.articles.has(token.lower);
    if (determined && isLowerWord(tokens, at + 1)) {
      let first = at + 1;
      while (words.beforeHead.has(tokens[first]?.lower ?? '') && isLowerWord(tokens, first + 1))
        first++;
      const ruled = words.prepositions.has(tokens[at - 1]?.lower ?? '');
      const office = isOffice(tokens[first]?.lower ?? '', words);
      if (office || (head < 0 && !ruled && words.definite.has(token.lower))) head = first;
      if (!ruled && words.determiners.has(token.lower)) break;
    } else if (words.saying.has(token.lower) || words.attributing.has(token.lower)) break;
  }
  return head;
}

/** A verb or a word that begins a clause: no part of a phrase. */
export function isTold(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return (
    words.clauseBreaks.has(lower) ||
    words.mayTag(lower) ||
    words.saying.has(lower) ||
    words.passive.has(lower) ||
    (words.between.has(lower) && !words.determiners.has(lower))
  );
}

/** Somebody told by a phrase with “the” that ends at a token: “el alcalde de Lugo”. */
export function roleEndingAt(
  tokens: Tokens,
  last: number,
  floor: number,
  words: SpeechWords,
): { role: Role; from: number; to: number } | null {
  if (words.prepositions.has(tokens[last]?.lower ?? '')) return null;
  const head = firstHead(tokens, last, floor, words);
  if (head < 0) return null;
  let from = head - 1;
  while (words.beforeHead.has(tokens[from]?.lower ?? '')) from--;
  const isKnown =
    words.definite.has(tokens[from]?.lower ?? '') &&
    !words.prepositions.has(tokens[from - 1]?.lower ?? '');
  return isKnown ? { role: roleAt(tokens, head, last + 1, words), from, to: last + 1 } : null;
}

/** “The”, alone or in one with a preposition. */
function isDefinite(word: string, words: SpeechWords): boolean {
  return words.definite.has(word) || (words.articles.has(word) && words.prepositions.has(word));
}

/** Somebody told by a phrase with “the” that begins at a token, where heads come first. */
export function roleStartingAt(
  tokens: Tokens,
  from: number,
  ceiling: number,
  words: SpeechWords,
): { role: Role; from: number; to: number } | null {
  if (!isDefinite(tokens[from]?.lower ?? '', words)) return null;
  let head = from + 1;
  while (words.beforeHead.has(tokens[head]?.lower ?? '') && isLowerWord(tokens, head + 1)) head++;
  if (head >= ceiling || !isLowerWord(tokens, head)) return null;
  let to = head + 1;
  const end = Math.min(ceiling, head + LONGEST_ROLE);
  while (to < end && tokens[to]?.kind === 'word' && !isTold(tokens, to, words)) to++;
  return { role: roleAt(tokens, head, to, words), from, to };
}
