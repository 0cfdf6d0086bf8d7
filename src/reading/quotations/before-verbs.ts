import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { SpeechWords } from './speech-words.ts';
import type { MentionIndex } from './subject.ts';

/** How far a role and a name in apposition reach. */
export const APPOSITION = 24;

/** Where a subject may end before a verb: behind no adverb, auxiliary or day. */
export function stepBack(
  tokens: Tokens,
  from: number,
  floor: number,
  index: MentionIndex,
  words: SpeechWords,
): number {
  let at = from;
  while (
    at >= floor &&
    !index.endingAt.has(at + 1) &&
    (words.between.has(tokens[at]?.lower ?? '') || words.isAdverb(tokens[at]?.lower ?? ''))
  )
    at--;
  return at;
}

/** “Deepa Nair -- who took samples -- said”: where the dash opens that another closes before a token, else the token. */
export function beforeDashes(tokens: Tokens, to: number, floor: number): number {
  const isDash = (at: number): boolean =>
    isMark(tokens[at], '—–') || (isMark(tokens[at], '-') && tokens[at].spaced);
  const start = (at: number): number => (isMark(tokens[at], '-') && isDash(at - 1) ? at - 1 : at);
  const close = start(to - 1);
  if (!isDash(close)) return to;
  for (let at = close - 1; at > floor && at > close - APPOSITION; at--)
    if (isDash(at)) return start(at);
  return to;
}

/** “The World Health Organization (WHO) said”: where the bracket opens that closes before a token, else the token. */
export function beforeBracket(tokens: Tokens, to: number, floor: number): number {
  if (!isMark(tokens[to - 1], ')')) return to;
  let at = to - 1;
  while (at > floor && at > to - APPOSITION && !isMark(tokens[at], '(')) at--;
  return at;
}
