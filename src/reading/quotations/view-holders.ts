import { isMark } from '../tokens/token.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectAfter } from './subjects-after.ts';
import { named, type Subject } from './subject.ts';

/** “Según Gil”, “según explicó Gil”; “…, según la cual” is of the name before it. */
export function viewHolder(
  { tokens, index }: Scope,
  phrase: number,
  from: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const relative = [from, from + 1].some((at) => words.who.has(tokens[at]?.lower ?? ''));
  const antecedent = isMark(tokens[phrase - 1], ',') ? index.endingAt.get(phrase - 1) : undefined;
  if (relative && antecedent) return named(antecedent);
  const tells = words.dropsSubjects && words.saying.has(tokens[from]?.lower ?? '');
  return subjectAfter(tokens, tells ? from + 1 : from, to, index, words);
}
