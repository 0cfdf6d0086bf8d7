import { phraseAt } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import { pairAround, type Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectAfter } from './subjects-after.ts';
import type { Subject } from './subject.ts';
import { subjectBefore } from './subjects.ts';

/** “…, said the bridge’s engineer for thirty years, Olga Brandt.” is no longer. */
const LONGEST = 24;

/** Who says what a sentence tells without marks, at its end: “The bridge is closed, Olga Brandt said.” */
export function tailSubject(
  scope: Scope,
  { from, to }: TokenSpan,
  words: SpeechWords,
): (Subject & { kind: 'name' }) | null {
  const { tokens, index, pairs } = scope;
  for (let at = to - 1; at > from && at > to - LONGEST; at--) {
    if (pairAround(pairs, at)) return null;
    const behindComma = isMark(tokens[at - 1], ',');
    const view = behindComma ? phraseAt(words.accordingTo, tokens, at) : 0;
    const says = view > 0 || words.saying.has(tokens[at]?.lower ?? '');
    if (!says) continue;
    const told = behindComma
      ? subjectAfter(tokens, at + Math.max(view, 1), to, index, words)
      : subjectBefore(tokens, at, from + 1, index, words);
    if (told?.kind !== 'name') return null;
    return behindComma || isMark(tokens[told.mention.titleFrom - 1], ',') ? told : null;
  }
  return null;
}
