import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import {
  firstHead,
  headAt,
  isBeforeHead,
  isHuman,
  isLowerWord,
  isOffice,
  LONGEST_ROLE,
  roleAt,
  type Role,
} from './roles.ts';
import type { SpeechWords } from './speech-words.ts';

/** Somebody told by a phrase with “the”, and where it stands. */
interface RolePhrase {
  role: Role;
  from: number;
  to: number;
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

/** A phrase of no more words may be of anything: “the sign”. */
const SHORT = 3;

/** A word that may be the head of a phrase, where heads come last: “mayor”, “34-year-old”, “Dane”. */
function mayHead(tokens: Tokens, last: number, words: SpeechWords): boolean {
  const token = tokens[last];
  if (token?.kind !== 'word' || words.determiners.has(token.lower)) return false;
  return !isCapitalised(token) || isOffice(token.lower, words);
}

/** “The mayor of Leeds”, but not “the sound of bells”: whose head tells a person or a body. */
function isTeller(tokens: Tokens, last: number, words: SpeechWords): boolean {
  const { head } = headAt(tokens, last);
  return isHuman(head, words) || words.bodyNouns.has(head);
}

/** True if a token may stand inside a phrase: a word, an age, a hyphen. */
function isPart(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' ||
    token?.kind === 'digits' ||
    (isMark(token, '-‑') && touches(token) && touches(tokens[at + 1]))
  );
}

/** “The mayor”, “the mayor of Leeds”, “the 34-year-old”: a phrase that ends at a token, where heads come last. */
function lateHeaded(
  tokens: Tokens,
  last: number,
  floor: number,
  words: SpeechWords,
): RolePhrase | null {
  let head = last;
  for (let at = last; at >= floor && at > last - LONGEST_ROLE && isPart(tokens, at); at--) {
    const { lower } = tokens[at] ?? { lower: '' };
    const isRuled = at > floor && words.prepositions.has(tokens[at - 1]?.lower ?? '');
    if (words.definite.has(lower) && !isRuled)
      return mayHead(tokens, head, words) && (at > last - SHORT || isTeller(tokens, head, words))
        ? { role: roleAt(tokens, head, last + 1, words), from: at, to: last + 1 }
        : null;
    if (at < last - 2 && (words.saying.has(lower) || words.clauseBreaks.has(lower))) return null;
    const isJoined = isMark(tokens[at - 1], '-‑') || isMark(tokens[at + 1], '-‑');
    if (words.complements.has(lower) && !isJoined) head = at - 1;
    else if (words.prepositions.has(lower) && !isJoined) return null;
  }
  return null;
}

/** The same, of a phrase that begins at a token, before the token `ceiling`. */
function lateHeadedFrom(
  tokens: Tokens,
  from: number,
  ceiling: number,
  words: SpeechWords,
): RolePhrase | null {
  if (!words.definite.has(tokens[from]?.lower ?? '')) return null;
  const end = Math.min(ceiling, from + LONGEST_ROLE);
  let to = from + 1;
  // “The first minister”, “the mother-of-two”: what tells nothing here, or is joined by a hyphen, ends no phrase.
  const goesOn = (at: number): boolean =>
    at === from + 1 ||
    isMark(tokens[at - 1], '-‑') ||
    !(isTold(tokens, at, words) || words.prepositions.has(tokens[at]?.lower ?? ''));
  while (to < end && isPart(tokens, to) && goesOn(to)) to++;
  const head = to - 1;
  if (head <= from || headAt(tokens, head).from <= from || !mayHead(tokens, head, words))
    return null;
  let close = to;
  if (words.complements.has(tokens[to]?.lower ?? ''))
    do close++;
    while (close < end && tokens[close]?.kind === 'word' && !isTold(tokens, close, words));
  return { role: roleAt(tokens, head, close, words), from, to: close };
}

/** Somebody told by a phrase with “the” that ends at a token: “el alcalde de Lugo”. */
export function roleEndingAt(
  tokens: Tokens,
  last: number,
  floor: number,
  words: SpeechWords,
): RolePhrase | null {
  if (!words.headFirst) return lateHeaded(tokens, last, floor, words);
  if (words.prepositions.has(tokens[last]?.lower ?? '')) return null;
  const head = firstHead(tokens, last, floor, words);
  if (head < 0) return null;
  let from = head - 1;
  while (isBeforeHead(tokens, from, words)) from--;
  const isKnown =
    (words.definite.has(tokens[from]?.lower ?? '') || isOwned(tokens, from, head, words)) &&
    !words.prepositions.has(tokens[from - 1]?.lower ?? '');
  return isKnown ? { role: roleAt(tokens, head, last + 1, words), from, to: last + 1 } : null;
}

/** “Su presidente”, but not “su hija” or “su técnico”, who may be anybody’s. */
function isOwned(tokens: Tokens, from: number, head: number, words: SpeechWords): boolean {
  const { lower } = tokens[head] ?? { lower: '' };
  return (
    words.owners.has(tokens[from]?.lower ?? '') &&
    words.offices.has(lower) &&
    !words.kin.has(lower) &&
    !words.isEpithet(lower)
  );
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
): RolePhrase | null {
  if (!words.headFirst) return lateHeadedFrom(tokens, from, ceiling, words);
  let head = from + 1;
  while (isBeforeHead(tokens, head, words) && isLowerWord(tokens, head + 1)) head++;
  if (head >= ceiling || !isLowerWord(tokens, head)) return null;
  if (!isDefinite(tokens[from]?.lower ?? '', words) && !isOwned(tokens, from, head, words))
    return null;
  let to = head + 1;
  const end = Math.min(ceiling, head + LONGEST_ROLE);
  while (to < end && tokens[to]?.kind === 'word' && !isTold(tokens, to, words)) to++;
  return { role: roleAt(tokens, head, to, words), from, to };
}
