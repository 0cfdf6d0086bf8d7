import type { Tokens } from '../numbers/numeral.ts';
import { is, PREPOSITION, STATED } from './senses.ts';
import type { SpeechWords } from './speech-words.ts';

/** “Em comunicado”, “sala de espera”: where infinitives have an ending of their own, no other form hangs on a preposition. */
export function isRuledNoun(
  tokens: Tokens,
  senses: readonly number[],
  at: number,
  words: SpeechWords,
): boolean {
  const isRuled = words.grammar.dropsSubjects !== undefined && is(senses, at - 1, PREPOSITION);
  const { lower } = tokens[at - 1] ?? { lower: '' };
  const isOf = words.of.has(lower) || words.locatives.has(lower);
  return isRuled && (isOf || is(senses, at, STATED)) && !words.isGerund(tokens[at]?.lower ?? '');
}
