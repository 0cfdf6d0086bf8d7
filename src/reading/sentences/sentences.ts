import { isMark, touches, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { TokenSpan } from './bounds.ts';
import type { OrdinalRule } from './ordinals.ts';

/** What a language gives to tell the end of a sentence from a point. */
export interface SentenceWords {
  /** A point after them never ends a sentence: Mr, Gov. */
  titles: ReadonlySet<string>;
  /** A point after them ends one only before a word that starts sentences: Inc, a.m., U.S. */
  abbreviations: ReadonlySet<string>;
  /** A point after them ends none before a number: No, p. */
  numbered: ReadonlySet<string>;
  /** A point may make digits an ordinal: German “am 3. März”. */
  isOrdinal: OrdinalRule;
  /** Words that start sentences, beside the function words that a language tells of: The, He, In; there, yesterday. */
  starters: ReadonlySet<string>;
  /** Verbs of saying: “Why?” Mr. Smith asked. */
  saying: ReadonlySet<string>;
}

/** What ends a sentence, in Arabic and Urdu too. */
const TERMINATORS = '.!?…؟۔';
const POINT = '.'.charCodeAt(0);
const CLOSING = '"”’\'»›)]}';
/** They open in some languages and close in others. */
const EITHER = '“‘«‹';
const OPENING = '"“‘\'«»‹›„‚([¿¡';

/** A mark that closes, by its shape or, as German “ does, by its place; « Non ! » closes behind a space. */
function closes(tokens: Tokens, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!touches(token)) return isMark(token, '»›') && !touches(next);
  return (
    isMark(token, CLOSING) || (isMark(token, EITHER) && !(touches(next) && next.kind !== 'mark'))
  );
}

/** Letters of a script without capitals, in which any word may open a sentence: Hebrew, Arabic and those behind them. */
const CASELESS = /^(?![\0-\u058f])\p{Lo}/u;

function capital(token: Token | undefined): boolean {
  if (token?.kind === 'digits' || token?.kind === 'opaque') return true;
  const first = token?.text.charAt(0) ?? '';
  if (CASELESS.test(first)) return true;
  return first !== '' && first === first.toUpperCase() && first !== first.toLowerCase();
}

/** The first token of what may be a new sentence, behind its opening marks. */
function firstWord(tokens: Tokens, at: number): Token | undefined {
  let next = at;
  while (next < at + 3 && isMark(tokens[next], OPENING)) next++;
  return tokens[next];
}

function pointEnds(
  before: Token | undefined,
  next: Token | undefined,
  words: SentenceWords,
): boolean {
  if (!before) return false;
  if (words.titles.has(before.lower)) return false;
  const starts = next?.kind === 'word' && words.starters.has(next.lower);
  const isInitial = before.kind === 'word' && before.text.length === 1 && capital(before);
  // “Dan P. Horvat” is on no page.
  if (words.numbered.has(before.lower) && !(isInitial && next?.kind === 'word'))
    return next?.kind !== 'digits';
  if (
    isInitial ||
    (before.text.includes('.') && before.kind === 'word') ||
    words.abbreviations.has(before.lower)
  )
    return starts;
  return true;
}

/** “Why?” asked Mr. Smith: what follows the closing mark belongs to the sentence. */
function isTagged(tokens: Tokens, at: number, words: SentenceWords): boolean {
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' && !isMark(token, '.')) return false;
    if (token.kind === 'word' && words.saying.has(token.lower)) return true;
    if (
      token.kind === 'word' &&
      next === at &&
      words.starters.has(token.lower) &&
      !words.saying.has(tokens[at + 1]?.lower ?? '')
    )
      return false;
  }
  return false;
}

/** Where a sentence ends that could end at a terminator: the token after it and its closing marks, or -1. */
function endAfter(tokens: Tokens, at: number, words: SentenceWords): number {
  let end = at + 1;
  let last = at;
  while (isMark(tokens[end], TERMINATORS) && touches(tokens[end])) last = end++;
  const terminator = end;
  while (end - terminator < 4 && closes(tokens, end)) end++;
  const next = tokens[end];
  if (!next) return end;
  if (!next.spaced && !isMark(next, OPENING)) return -1;
  const first = firstWord(tokens, end);
  if (!capital(first) && !isMark(next, OPENING)) return -1;
  if (!capital(first) && first?.kind === 'word') return -1;
  const ellipsis = last - at >= 2 || isMark(tokens[at], '…');
  const isPoint = isMark(tokens[at], '.') && last === at && !ellipsis;
  const initials = tokens[at]?.kind === 'word';
  if (initials) return pointEnds(tokens[at], first, words) ? end : -1;
  if (isPoint && words.isOrdinal(tokens, at)) return -1;
  if (isPoint && terminator === end && !pointEnds(tokens[at - 1], first, words)) return -1;
  if (!isPoint && end > terminator && isTagged(tokens, end, words)) return -1;
  return end;
}

function isTerminator(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return isMark(token, TERMINATORS);
  return token.text.charCodeAt(token.text.length - 1) === POINT;
}

/** The sentences of a passage; together they hold every token. */
export function sentencesOf(tokens: Tokens, words: SentenceWords): TokenSpan[] {
  const sentences: TokenSpan[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isTerminator(tokens[at])) continue;
    const end = endAfter(tokens, at, words);
    if (end < 0) {
      while (isMark(tokens[at + 1], TERMINATORS) && touches(tokens[at + 1])) at++;
      continue;
    }
    sentences.push({ from, to: end });
    from = end;
    at = end - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
