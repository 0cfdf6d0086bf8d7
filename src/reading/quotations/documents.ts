import { isMark } from '../tokens/token.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectAfter } from './subjects-after.ts';
import { UNNAMED, type Subject } from './subject.ts';

/** “Read the jury a letter that Ann Bell had sent him”: a document stands no farther behind its verb. */
const OBJECT = 8;

/** “Read out an email from Ann Bell: ‘…’”: not whoever reads or shows it, but its author; `null` where none is told. */
export function authorBehind(
  scope: Scope,
  verb: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const { tokens, index } = scope;
  if (!words.reading.has(tokens[verb]?.lower ?? '')) return null;
  for (let at = verb + 1; at < Math.min(to, verb + OBJECT); at++) {
    if (isMark(tokens[at], ',:')) return null;
    if (!words.documents.has(tokens[at]?.lower ?? '')) continue;
    if (words.authors.has(tokens[at + 1]?.lower ?? ''))
      return subjectAfter(tokens, at + 2, to, index, words) ?? UNNAMED;
    const isOfOther = tokens
      .slice(at + 1, at + 3)
      .some(({ lower }) => words.relatives.has(lower) || words.isAdverbial(lower));
    return isOfOther ? UNNAMED : null;
  }
  return null;
}
