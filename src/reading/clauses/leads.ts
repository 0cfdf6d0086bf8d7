import { firstWhere } from '../../first-where.ts';
import { firstFrom, type TokenSpan } from '../sentences/bounds.ts';
import { isMark } from '../tokens/token.ts';
import type { Clauses } from './clauses.ts';
import type { Phrase, Verb } from './phrase.ts';

/** Whether a phrase stands as the subject of a clause: no preposition rules it, and it owns nothing. */
export function isFree({ words }: Clauses, phrase: Phrase): boolean {
  if (phrase.modifies) return false;
  // “As Horvat left”: some prepositions begin a clause as well.
  return phrase.ruler === '' || (words.breaks.has(phrase.ruler) && phrase.verbs.length > 0);
}

/** “For Horvat, the bridge is old”, “for the critic Lena Horvat, …”: who a sentence opens with finds something so. */
export function isJudge(clauses: Clauses, phrase: Phrase): boolean {
  const { phrases, words, parsed } = clauses;
  const { from } = clauses.sentenceAt(phrase.from);
  return (
    words.judging.has(phrase.ruler) &&
    parsed.tokens[from]?.lower === phrase.ruler &&
    phrases[firstFrom(phrases, from)] === phrase
  );
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
  if (subject.from > verb.from && subject.from <= verb.to) return true;
  const next = tokens[Math.max(subject.to, verb.to)];
  const { prepositions, breaks } = clauses.words;
  return next?.kind !== 'word' || prepositions.has(next.lower) || breaks.has(next.lower);
}

/** Where the commas of a passage stand: of a sentence each verb may ask where the first clause ends. */
const commas = new WeakMap<Clauses, readonly number[]>();

function commasOf(clauses: Clauses): readonly number[] {
  const known = commas.get(clauses);
  if (known) return known;
  const found: number[] = [];
  clauses.parsed.tokens.forEach((token, at) => {
    if (isMark(token, ',')) found.push(at);
  });
  commas.set(clauses, found);
  return found;
}

/** Behind the clause with which a sentence opens and that hangs on what follows: “As Horvat left, Blum …”, “Asked why, Blum …”. */
export function hungUpTo(clauses: Clauses, { from, to }: TokenSpan): number {
  const { tokens } = clauses.parsed;
  const { words, verbs } = clauses;
  const lead = words.joins.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const first = verbs[firstFrom(verbs, from)];
  if (!first) return from;
  const isAsked = first.from === lead && first.subject === null && !words.grammar.dropsSubjects;
  if (!isAsked && !words.breaks.has(tokens[lead]?.lower ?? '')) return from;
  const all = commasOf(clauses);
  const comma = all[firstWhere(0, all.length, (at) => (all[at] ?? 0) >= first.to)];
  return comma !== undefined && comma < to ? comma : from;
}

/** So many verbs behind the first of a sentence are looked at. */
const VERBS = 24;

/**
 * “Während Horvat sagte, sie sei ‘froh’, klagte Blum”: the verb of the main clause, which is no tag of words in the clause
 * before it, where that has a verb of saying with a subject of its own before them, or they hang on somebody’s claim.
 */
export function mainBehind(
  clauses: Clauses,
  from: number,
  open: number,
  isClaimed: boolean,
): Verb | null {
  const { words, verbs, parsed } = clauses;
  const { tokens } = parsed;
  if (!words.verbsEndClauses) return null;
  const first = firstFrom(verbs, from);
  const own = verbs.slice(first, first + VERBS);
  const isHung = words.breaks.has(tokens[from]?.lower ?? '');
  const isTold = own.some(
    ({ force, subject, from: at }) => force === 'says' && subject !== null && at < open,
  );
  if (!isClaimed && !(isHung && isTold)) return null;
  const main = own.find(({ tie, from: at }) => tie === 'behind' && isMark(tokens[at - 1], ','));
  return main && main.from > open ? main : null;
}

/** “Al salir no quiso hablar”: the first verb of its sentence, before which stands only what hangs on prepositions. */
function isMain(clauses: Clauses, { from: own }: Verb): boolean {
  const { phrases, verbs, words } = clauses;
  const { from } = clauses.sentenceAt(own);
  if (from >= own - 1) return true;
  if (words.grammar.dropsSubjects !== 'and opens with any verb') return false;
  if (firstFrom(verbs, from) < firstFrom(verbs, own) || clauses.breaks(from, own) > 0) return false;
  const before = phrases.slice(firstFrom(phrases, from), firstFrom(phrases, own));
  return before.every(({ ruler }) => ruler !== '');
}

/** “Dijo que no”, “Salió tarde”: a verb that tells something, or is the main one of its sentence, and has left out its subject. */
export function leavesOut(clauses: Clauses, verb: Verb): boolean {
  const { words, parsed } = clauses;
  const { subject, form, force, at, several } = verb;
  if (!words.grammar.dropsSubjects || subject !== null || form !== 'finite') return false;
  if (several) return false;
  if (force !== 'other') return true;
  // “Hubo ruido”: nobody does it.
  return !words.isBetween(parsed.tokens[at]?.lower ?? '') && isMain(clauses, verb);
}

/** “A Horvat no le gustó”: whoever opens a sentence where a small word before its verb stands for them. */
function frontedIn(clauses: Clauses, sentence: TokenSpan): Phrase | undefined {
  const { words, phrases, verbs, parsed } = clauses;
  const phrase = phrases[firstFrom(phrases, sentence.from)];
  const verb = verbs[firstFrom(verbs, sentence.from)];
  if (
    words.grammar.dropsSubjects !== 'and opens with any verb' ||
    !phrase ||
    !verb ||
    verb.from >= sentence.to
  )
    return undefined;
  const isFronted = words.to.has(phrase.ruler) && phrase.from <= sentence.from + 1;
  if (!isFronted || phrase.kind === 'thing' || phrase.to > verb.from) return undefined;
  const isDoubled = parsed.tokens
    .slice(verb.from, verb.at)
    .some(({ lower }) => words.proclitics.has(lower) || words.definite.has(lower));
  return isDoubled ? phrase : undefined;
}

/** The last verb of a sentence that only tells who says what it is about. */
function lastTag(clauses: Clauses, { from, to }: TokenSpan): Verb | undefined {
  const { verbs } = clauses;
  for (let at = firstFrom(verbs, to) - 1; at >= 0; at--) {
    const verb = verbs[at];
    if (!verb || verb.from < from) return undefined;
    if (isTag(clauses, verb)) return verb;
  }
  return undefined;
}

/** The first subject between two places: of a clause that hangs on no other, where there is one. */
function subjectFrom(clauses: Clauses, from: number, to: number): Phrase | undefined {
  const { phrases } = clauses;
  let hung: Phrase | undefined;
  for (let at = firstFrom(phrases, from); at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase || phrase.from >= to) break;
    if (phrase.verbs.length === 0 || !isFree(clauses, phrase)) continue;
    if (phrase.ruler === '') return phrase;
    // “In a memo released as polls closed, Horvat said”
    hung ??= phrase;
  }
  return hung;
}

/**
 * Whom each sentence of a passage is about, as far as its form tells: the subject of a tag if it has one, else the first
 * subject behind a clause that only hangs on it, else the first.
 */
export function leadsOf(clauses: Clauses): Set<Phrase> {
  const leads = new Set<Phrase>();
  for (const sentence of clauses.parsed.sentences) {
    const { verbs } = clauses;
    const tag = lastTag(clauses, sentence);
    const hung = hungUpTo(clauses, sentence);
    const opening = subjectFrom(clauses, sentence.from, sentence.to);
    const main = subjectFrom(clauses, hung, sentence.to) ?? opening;
    // “Though Horvat has left, the bridge stays shut”: it is about her all the same.
    const first = main?.kind === 'thing' && opening?.kind !== 'thing' ? opening : main;
    // “Recordó que Polo calló”: it is about whoever the reader knows.
    const verb = verbs[firstFrom(verbs, hung)];
    const isLeft = verb && first && verb.from < first.from && leavesOut(clauses, verb);
    const lead = tag?.subject ?? frontedIn(clauses, sentence) ?? (isLeft ? undefined : first);
    if (lead) leads.add(lead);
    if (!first || tag?.subject?.kind !== 'pronoun') continue;
    // “Horvat turned to the bridge: ‘It is old,’ she said”: whom a tag means, what stands before the words tells; but “the
    // bridge is old, she said” is what she said.
    const isBehindWords = clauses.pairAt(tag.subject.from - 1) !== null;
    if (isBehindWords || first !== main) leads.add(first);
  }
  return leads;
}
