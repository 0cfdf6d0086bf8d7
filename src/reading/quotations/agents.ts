import type { Attribution } from './attribution.ts';
import type { Scope, Surroundings } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectAfter } from './subjects-after.ts';
import type { Subject } from './subject.ts';

/** “Was condemned by Ann Bell as ‘a farce’”: who did what a passive tells. */
export function agentOf(
  { tokens, index }: Scope,
  verb: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const passive =
    words.passive.has(tokens[verb - 1]?.lower ?? '') &&
    words.agents.has(tokens[verb + 1]?.lower ?? '');
  const subject = passive ? subjectAfter(tokens, verb + 2, to, index, words) : null;
  return subject?.kind === 'unnamed' ? null : subject;
}

/** “She was called ‘a liar’ by Ann Bell”: who did, where the verb itself tells nobody. */
export function byAgent(
  scope: Scope,
  around: Surroundings,
  found: Attribution | null,
  words: SpeechWords,
): Attribution | null {
  const { from, to } = around.after;
  if (!found?.passive || !words.agents.has(scope.tokens[from]?.lower ?? '')) return found;
  const subject = subjectAfter(scope.tokens, from + 1, to, scope.index, words);
  return subject && subject.kind !== 'unnamed' ? { ...found, subject, passive: false } : found;
}
