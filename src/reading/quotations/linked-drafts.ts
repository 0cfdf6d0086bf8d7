import { phraseAt } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './drafts.ts';
import type { Scope, Surroundings } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';

/** Does the words' sentence go on from a direct quotation before it: “The war,” he said, “will end.” */
export function continuesSentence(
  scope: Scope,
  last: Draft | undefined,
  around: Surroundings,
): boolean {
  return (
    isMark(scope.tokens[around.before.to - 1], ',:;—–') &&
    last?.kind === 'direct' &&
    last.around.sentence.from === around.sentence.from &&
    (isMark(scope.tokens[last.pair.close - 1], ',') ||
      isMark(scope.tokens[last.pair.close + 1], ',')) &&
    last.found !== null
  );
}

/** “He called it ‘a disaster’ and ‘a shame’, adding: ‘No more’”: a second pair of the same verb, or of one that hangs on it. */
export function joins(
  scope: Scope,
  last: Draft,
  around: Surroundings,
  words: SpeechWords,
): boolean {
  const { from } = around.sentence;
  if (last.around.sentence.from !== from) return false;
  // “A su entender, el plan es «malo», lo que supone «un riesgo»”: the view that opens a sentence holds for all of it.
  const isView = [words.accordingTo, words.accordingFirst, words.theirView].some(
    (phrases) => phraseAt(phrases, scope.tokens, from) > 0,
  );
  if (words.dropsSubjects && isView && last.found?.verb?.from === from) return true;
  const between = scope.tokens
    .slice(around.before.from, around.before.to)
    .find((token) => token.kind === 'word');
  const { lower } = between ?? { lower: '' };
  return words.conjunctions.has(lower) || isAdding(lower, words);
}

function isAdding(word: string, words: SpeechWords): boolean {
  return words.saying.has(word) && words.isGerund(word);
}

/** “He called it ‘sad’ and promised ‘help’”: a verb of its own, the subject of the one before. */
export function withSubject(
  scope: Scope,
  own: Attribution,
  shared: Attribution,
  words: SpeechWords,
): Attribution {
  const isJoined =
    own.subject.kind === 'unnamed' &&
    own.verb !== null &&
    words.conjunctions.has(scope.tokens[own.verb.from - 1]?.lower ?? '');
  const hangs = own.verb !== null && isAdding(scope.tokens[own.verb.from]?.lower ?? '', words);
  return isJoined || hangs ? { ...own, subject: shared.subject } : own;
}

/** “He told peers it was ‘sad’ in a speech and warned them to ‘stop’”: a verb without a subject of its own, joined to the one before. */
export function hangsOn(
  { tokens }: Scope,
  last: Draft,
  around: Surroundings,
  own: Attribution | null,
  words: SpeechWords,
): boolean {
  if (last.around.sentence.from !== around.sentence.from || !own?.verb) return false;
  const { from } = own.verb;
  const isJoined = words.conjunctions.has(tokens[from - 1]?.lower ?? '');
  return !words.headFirst && isJoined && own.subject.kind === 'unnamed' && from < around.before.to;
}

/** The last of some quotations; a term in the sentence that tags one is passed over: “…,” said Vos, who has a “buy” rating. */
export function lastSaid(drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.at(-1);
  const before = drafts.at(-2);
  const isBeside = before?.around.after.to === last?.pair.open;
  return last?.kind === 'phrase' && isBeside ? before : last;
}
