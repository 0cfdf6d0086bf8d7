import type { Tokens } from '../numbers/numeral.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/** “A spokesperson for the big maker of vaccines” is no longer than this. */
const LONGEST_ROLE = 24;

/** “A spokesperson for the manufacturer, Corvane Biologics, said”: the name is of what somebody unnamed speaks for. */
export function isOfUnnamed(
  tokens: Tokens,
  inner: Mention,
  comma: number,
  floor: number,
  words: SpeechWords,
): boolean {
  if (inner.gender !== null || inner.titled) return false;
  let ruled = false;
  for (let at = comma - 1; at >= floor && at > comma - LONGEST_ROLE; at--) {
    if (tokens[at]?.kind !== 'word') return false;
    ruled ||= words.prepositions.has(tokens[at]?.lower ?? '');
    if (words.indefinite.has(tokens[at]?.lower ?? '')) return ruled;
  }
  return false;
}
