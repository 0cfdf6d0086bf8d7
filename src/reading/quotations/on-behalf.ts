import type { Tokens } from '../numbers/numeral.ts';
import type { Mention } from './names.ts';
import { isOffice } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';

/** “A spokesperson for the big maker of vaccines” is no longer than this. */
const LONGEST_ROLE = 24;

/** “A spokesperson for the minister, Ann Bell, said”, but not “for the hospital, Ann Bell, said”. */
export function isOfHolder(
  tokens: Tokens,
  inner: Mention,
  comma: number,
  floor: number,
  words: SpeechWords,
): boolean {
  if (inner.titled || !isOffice(tokens[comma - 1]?.lower ?? '', words)) return false;
  return isRuledRole(tokens, comma, floor, words);
}

/** True if a phrase before a comma begins with “a” and goes on with what that is of: “a spokesperson for the minister”. */
function isRuledRole(tokens: Tokens, comma: number, floor: number, words: SpeechWords): boolean {
  let ruled = false;
  for (let at = comma - 1; at >= floor && at > comma - LONGEST_ROLE; at--) {
    if (tokens[at]?.kind !== 'word') return false;
    ruled ||= words.prepositions.has(tokens[at]?.lower ?? '');
    if (words.indefinite.has(tokens[at]?.lower ?? '')) return ruled;
  }
  return false;
}

/** “A spokesperson for the manufacturer, Corvane Biologics, said”: the name is of what somebody unnamed speaks for. */
export function isOfUnnamed(
  tokens: Tokens,
  inner: Mention,
  comma: number,
  floor: number,
  words: SpeechWords,
): boolean {
  if (inner.titled) return false;
  if (inner.gender !== null) return isOfHolder(tokens, inner, comma, floor, words);
  return isRuledRole(tokens, comma, floor, words);
}
