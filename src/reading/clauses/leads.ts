import { firstFrom, type TokenSpan } from '../sentences/bounds.ts';
import { isMark } from '../tokens/token.ts';
import type { Clauses } from './clauses.ts';
import type { Phrase, Verb } from './phrase.ts';

/** Whether a phrase stands as the subject of a clause: no preposition rules it, and it owns nothing. */
export function isFree({ words, verbsOf }: Clauses, phrase: Phrase): boolean {
  if (phrase.modifies) return false;
  // “As Horvat left”: some prepositions begin a clause as well.
  return phrase.ruler === '' || (words.breaks.has(phrase.ruler) && verbsOf.has(phrase));
}

/** “The boats had left, Horvat said on Friday.”: whether a verb only tells who says what its sentence is about. */
export function isTag(clauses: Clauses, verb: Verb): boolean {
  const { tokens } = clauses.parsed;
  const { subject, force, form, tie } = verb;
  if (!subject || force !== 'says' || form !== 'finite') return false;
  if (tie !== 'beside' && tie !== 'behind') return false;
  const from = Math.min(subject.from, verb.from);
  if (!isMark(tokens[from - 1], ',—–') && clauses.pairAt(from - 1) === null) return false;
  // “…, sagte Horvat der Zeitung”: turned round, it is a tag whatever follows.
  if (verb.to === subject.from) return true;
  const next = tokens[Math.max(subject.to, verb.to)];
  const { prepositions, breaks } = clauses.words;
  return next?.kind !== 'word' || prepositions.has(next.lower) || breaks.has(next.lower);
}

/** Behind the clause with which a sentence opens and that hangs on what follows: “As Horvat left, Blum …”. */
export function hungUpTo(clauses: Clauses, { from, to }: TokenSpan): number {
  const { tokens } = clauses.parsed;
  const { words, verbs } = clauses;
  const lead = words.joins.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const first = verbs[firstFrom(verbs, from)];
  if (!first || !words.breaks.has(tokens[lead]?.lower ?? '')) return from;
  for (let at = first.to; at < to; at++) if (isMark(tokens[at], ',')) return at;
  return from;
}

/** “Dijo que no”, “Salió tarde”: a verb that tells something, or opens its sentence, and has left out its subject. */
export function leavesOut(clauses: Clauses, { subject, form, force, from, at }: Verb): boolean {
  const { words, parsed } = clauses;
  if (!words.grammar.dropsSubjects || subject !== null || form !== 'finite') return false;
  if (force !== 'other') return true;
  // “Hubo ruido”: nobody does it.
  const isSmall = words.isBetween(parsed.tokens[at]?.lower ?? '');
  return !isSmall && clauses.sentenceAt(from).from >= from - 1;
}

/**
 * Whom each sentence of a passage is about, as far as its form tells: the subject of a tag if it has one, else the first
 * subject behind a clause that only hangs on it, else the first.
 */
export function leadsOf(clauses: Clauses): Set<Phrase> {
  const leads = new Set<Phrase>();
  for (const sentence of clauses.parsed.sentences) {
    const { phrases, verbs, verbsOf } = clauses;
    const tag = verbs
      .slice(firstFrom(verbs, sentence.from), firstFrom(verbs, sentence.to))
      .findLast((verb) => isTag(clauses, verb));
    const subjects = phrases
      .slice(firstFrom(phrases, sentence.from), firstFrom(phrases, sentence.to))
      .filter((phrase) => verbsOf.has(phrase) && isFree(clauses, phrase));
    const hung = hungUpTo(clauses, sentence);
    const first = subjects.find(({ from }) => from >= hung) ?? subjects[0];
    // “Recordó que Polo calló”: it is about whoever the reader knows.
    const main = verbs[firstFrom(verbs, hung)];
    const isLeft = main && first && main.from < first.from && leavesOut(clauses, main);
    const lead = tag?.subject ?? (isLeft ? undefined : first);
    if (lead) leads.add(lead);
  }
  return leads;
}
