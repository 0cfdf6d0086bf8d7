import { sentenceAt } from '../sentences/bounds.ts';
import type { Attribution } from './attribution.ts';
import { opener } from './openings.ts';
import { isOffice } from './roles.ts';
import type { Scope, Surroundings } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subjects.ts';

/** Whoever is the subject of the sentence before the one that a pair stands in, where it holds no words in marks. */
function subjectBeforehand(scope: Scope, around: Surroundings, words: SpeechWords): Subject | null {
  if (around.sentence.from === 0) return null;
  const before = sentenceAt(scope.sentences, around.sentence.from - 1);
  const holdsWords = scope.pairs.some(({ open, close }) => open < before.to && close > before.from);
  return holdsWords ? null : opener(scope, before, words);
}

/** “Un vecino asiente. «…»”: a new sentence brings in somebody else than whoever spoke before. */
export function bringsIn(scope: Scope, around: Surroundings, words: SpeechWords): boolean {
  const subject = words.headFirst ? subjectBeforehand(scope, around, words) : null;
  return subject !== null && (subject.kind !== 'role' || isOffice(subject.role.head, words));
}

/**
 * “El dueño ha puesto una vela. «Es lavanda», dice.”: a verb without a subject goes on with whoever is the subject of
 * the sentence before, be it somebody without a name.
 */
export function withDropped(
  scope: Scope,
  around: Surroundings,
  found: Attribution,
  words: SpeechWords,
): Attribution {
  const { subject } = found;
  if (subject.kind !== 'pronoun' || subject.pronoun !== 'any') return found;
  const opening = subjectBeforehand(scope, around, words);
  const isSomebody =
    opening?.kind === 'unnamed' || (opening?.kind === 'role' && isOffice(opening.role.head, words));
  return isSomebody ? { ...found, subject: opening } : found;
}
