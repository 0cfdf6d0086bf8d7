import { isMark } from '../tokens/token.ts';
import { sentenceAt } from '../sentences/bounds.ts';
import { isHuman } from './roles.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';

/** The head of a subject stands among the first words of a sentence. */
const OPENING = 4;

/** “The report”, “A study by Acme”: the thing, neither somebody nor a body, that opens a sentence; `null` without one. */
function thingAt({ tokens, index }: Scope, from: number, words: SpeechWords): string | null {
  let at = from;
  while (isMark(tokens[at], '"“‘«')) at++;
  if (!words.determiners.has(tokens[at]?.lower ?? '')) return null;
  for (let head = at + 1; head < at + OPENING; head++) {
    const { kind, lower } = tokens[head] ?? { kind: 'mark', lower: '' };
    if (kind !== 'word' || index.startingAt.has(head)) return null;
    if (words.bodyNouns.has(lower) || isHuman(lower, words)) return null;
    if (words.written.has(lower)) return lower;
  }
  return null;
}

function isSomebodyAt({ tokens }: Scope, from: number, words: SpeechWords): boolean {
  return tokens.slice(from, from + OPENING).some(({ lower }) => isHuman(lower, words));
}

/** True if “it” is a paper that its sentence, or the one before it, is about: “The report calls for what it terms ‘…’”. */
export function isOfThing(scope: Scope, pronoun: number, words: SpeechWords): boolean {
  const { from } = sentenceAt(scope.sentences, pronoun);
  // “A spokesman for Acme said it had warned of ‘a war’”: what somebody without a name says.
  const isStranger = words.indefinite.has(scope.tokens[from]?.lower ?? '') && pronoun > from;
  if (isStranger && isSomebodyAt(scope, from + 1, words)) return true;
  if (thingAt(scope, from, words)) return true;
  const opens = pronoun <= from + 1;
  return (
    opens &&
    from > scope.from &&
    thingAt(scope, sentenceAt(scope.sentences, from - 1).from, words) !== null
  );
}
