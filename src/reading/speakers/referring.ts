import type { Clauses } from '../clauses/clauses.ts';
import { leavesOut } from '../clauses/leads.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Gender } from '../names/name-words.ts';
import type { Way } from './candidate.ts';

/** A pronoun, a role or a verb without a subject, and the verbs of which it is the subject. */
export interface Referring {
  at: number;
  way: Way;
  phrase: Phrase | null;
  own: readonly Verb[];
}

/** The words of a passage that mean somebody without a name, in order. */
export function referringIn(clauses: Clauses, isNamed: (phrase: Phrase) => boolean): Referring[] {
  const { phrases, verbs, words } = clauses;
  const found: Referring[] = [];
  for (const phrase of phrases) {
    const isPronoun = phrase.sort === 'm' || phrase.sort === 'f';
    const own = phrase.verbs;
    if (isPronoun) found.push({ at: phrase.from, way: 'pronoun', phrase, own });
    // Where subjects are left out, roles are often all that tells who is talked of.
    else if (words.grammar.head === 'first' && phrase.kind === 'role' && !isNamed(phrase))
      found.push({ at: phrase.from, way: 'role', phrase, own });
  }
  for (const verb of verbs)
    if (leavesOut(clauses, verb))
      found.push({ at: verb.from, way: 'dropped', phrase: null, own: [verb] });
  return found.sort((a, b) => a.at - b.at);
}

/** The gender that a pronoun or a role shows. */
export function genderOf(phrase: Phrase | null, words: SpeechWords): Gender | null {
  if (phrase?.sort === 'm' || phrase?.sort === 'f') return phrase.sort;
  return phrase?.gender ?? (phrase?.kind === 'role' ? words.genderOf(phrase.head) : null);
}
