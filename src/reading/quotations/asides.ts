import { isMark } from '../tokens/token.ts';
import { attribution, type Attribution } from './attribution.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectBefore } from './subjects.ts';

/** How far before a verb “, he said,” may stand. */
const ASIDE = 8;

/** “At first, he said, the board told him”: whoever stands behind the comma is the subject of the verb. */
function hasSubject(
  { tokens, index }: Scope,
  from: number,
  verb: number,
  words: SpeechWords,
): boolean {
  for (let at = from; at < verb; at++) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (index.startingAt.has(at) || words.determiners.has(lower) || words.pronouns.has(lower))
      return true;
  }
  return false;
}

/** “The pilots, he said, had asked for ‘the moon’”: who says so stands between commas before the verb. */
export function asideBefore(
  scope: Scope,
  verb: number,
  floor: number,
  words: SpeechWords,
): Attribution | null {
  const { tokens, index } = scope;
  for (let at = verb - 1; at > floor && at > verb - ASIDE; at--) {
    const word = tokens[at]?.lower ?? '';
    if (words.clauseBreaks.has(word) || words.conjunctions.has(word)) return null;
    if (!isMark(tokens[at + 1], ',') || !words.saying.has(word)) continue;
    if (hasSubject(scope, at + 2, verb, words)) return null;
    const tag = { from: at, to: at + 1 };
    if (words.dropsSubjects && isMark(tokens[at - 1], ','))
      return attribution(scope, tag, null, words);
    const subject = subjectBefore(tokens, at, floor, index, words);
    const isTold = subject?.kind === 'name' || subject?.kind === 'pronoun';
    if (isTold && isMark(tokens[subject.from - 1], ','))
      return attribution(scope, tag, subject, words);
  }
  return null;
}
