import { isCapitalised, isMark } from '../tokens/token.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clauses.ts';
import { proseSubject } from './prose-subjects.ts';
import { isLowerWord, isOffice, roleAt } from './roles.ts';
import { roleStartingAt } from './role-phrases.ts';
import type { Scope, Surroundings } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { roleThenName, subjectAfter } from './subjects-after.ts';
import { ownSubject } from './own-subjects.ts';
import { named, UNNAMED, type Subject } from './subject.ts';
import { definite } from './subjects.ts';

/** The subject of a sentence stands among its first words. */
const OPENING = 4;
/** “Preguntado por las protestas, el consejero …” */
const LONGEST_ADVERBIAL = 16;
/** A sentence opens with no more of them than this. */
const MOST_ADVERBIALS = 3;

/** “El alcalde de Lugo, Luis Gil, salió al paso”: the role, or the name beside it, that opens a sentence. */
function openingRole(scope: Scope, from: number, to: number, words: SpeechWords): Subject | null {
  const { tokens, index } = scope;
  let at = from;
  while (at < to && tokens[at]?.kind === 'mark') at++;
  if (words.conjunctions.has(tokens[at]?.lower ?? '')) at++;
  for (let count = 0; count < MOST_ADVERBIALS; count++) {
    if (words.conjunctions.has(tokens[at]?.lower ?? '') && count > 0) at++;
    if (!words.isAdverbial(tokens[at]?.lower ?? '') || index.startingAt.has(at)) break;
    const start = at;
    while (at < to && at < start + LONGEST_ADVERBIAL && !isMark(tokens[at], ',')) at++;
    if (!isMark(tokens[at], ',')) return null;
    at++;
    const mention = index.startingAt.get(at);
    if (mention) return named(mention);
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.dropsSubjects && (words.mayTag(lower) || words.saying.has(lower)))
      return { kind: 'pronoun', pronoun: 'any', from: at, to: at + 1 };
  }
  if (words.indefinite.has(tokens[at]?.lower ?? '')) return UNNAMED;
  if (!words.definite.has(tokens[at]?.lower ?? '') || isCapitalised(tokens[at + 1])) return null;
  const subject = roleThenName(tokens, at, to, index, words);
  if (subject.kind === 'name') return subject;
  const role = roleStartingAt(tokens, at, to, words);
  return role && { kind: 'role', ...role };
}

/** Whoever is named or told among the first words of a sentence. */
export function opener(scope: Scope, { from, to }: TokenSpan, words: SpeechWords): Subject | null {
  const role = words.headFirst ? openingRole(scope, from, to, words) : null;
  return role ?? clauseSubject(scope, from, Math.min(to, from + OPENING), words);
}

/** Whoever opens a sentence: the subject of all its coordinated verbs. */
export function openingSubject(
  scope: Scope,
  from: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const role = (words.headFirst ? openingRole : openingTeller)(scope, from, to, words);
  return role ?? clauseSubject(scope, from, to, words);
}

/** “The retailer cut jobs, having said”: somebody or a body told by a role that opens a sentence. */
function openingTeller(
  { tokens, index }: Scope,
  from: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const isTeller = (at: number): boolean => {
    const { lower } = tokens[at] ?? { lower: '' };
    return isOffice(lower, words) || words.bodyNouns.has(lower);
  };
  if (!words.definite.has(tokens[from]?.lower ?? '')) return null;
  for (let at = from + 1; at < Math.min(to, from + OPENING) && isLowerWord(tokens, at); at++) {
    if (!isTeller(at) || isTeller(at + 1)) continue;
    const isAlone = !isMark(tokens[at + 1], ',') && !index.startingAt.has(at + 1);
    const role = roleAt(tokens, at, at + 1, words);
    return isAlone ? { kind: 'role', role, from, to: at + 1 } : null;
  }
  return null;
}

/** “Nunca aceptó venderla: «…»”: the verb by which whoever spoke goes on without a name. */
function openingVerb(
  { tokens }: Scope,
  from: number,
  to: number,
  words: SpeechWords,
): string | null {
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
    if (kind === 'word' && words.mayTag(lower)) return lower;
    const passes =
      words.between.has(lower) || words.isAdverb(lower) || words.conjunctions.has(lower);
    if (kind === 'word' && !passes) return null;
  }
  return null;
}

/** “La respuesta de Gil es otra: «…»”, “su receta: «…»”: whose words a noun promises. */
function claimed(
  { tokens, index }: Scope,
  from: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  let noun = from;
  while (noun < Math.min(to, from + OPENING) && !words.claims.has(tokens[noun]?.lower ?? ''))
    noun++;
  const determiner = tokens[noun - 1]?.lower ?? '';
  if (!words.claims.has(tokens[noun]?.lower ?? '') || !words.determiners.has(determiner))
    return null;
  if (words.complements.has(tokens[noun + 1]?.lower ?? ''))
    return subjectAfter(tokens, noun + 2, to, index, words);
  return words.definite.has(determiner)
    ? null
    : { kind: 'pronoun', pronoun: 'any', from: noun, to: noun + 1 };
}

/** Looks before a colon: Smith: “…”; The mayor: “…”; Smith went on: “…”. */
export function beforeColon(
  scope: Scope,
  around: Surroundings,
  words: SpeechWords,
): Attribution | null {
  const { tokens, index } = scope;
  const { to } = around.before;
  let { from } = around.before;
  while (from < to && tokens[from]?.kind === 'mark') from++;
  const told = { verb: null, saying: true, passive: false };
  const start = around.sentence.from;
  const span = { from: start, to };
  const prose = words.headFirst ? proseSubject(scope, span, words) : null;
  const label = index.endingAt.get(to - 1);
  if (label && !label.possessive && (label.from - from <= 2 || label.words.length > 1)) {
    const subject = words.headFirst
      ? ownSubject(tokens, label, index, words, from)
      : ({ kind: 'name', mention: label, from: label.from, to: label.to } as const);
    // “Gil se enfadó con el árbitro, Luis Sanz: «…»”: the name is of somebody told of, not of who tells.
    const isBeside = words.headFirst && isMark(tokens[label.titleFrom - 1], ',');
    if (subject.kind === 'name')
      return { subject: isBeside && prose?.kind === 'name' ? prose : subject, ...told };
  }
  const claim = words.headFirst ? claimed(scope, start, to, words) : null;
  if (claim) return { subject: claim, ...told };
  const subject = prose ?? opener(scope, span, words);
  if (subject) return { subject, ...told };
  const verb = words.dropsSubjects ? openingVerb(scope, start, to, words) : null;
  // “Le esperaban vecinos con un cartel: «…»”: several, who have no name.
  if (verb !== null && words.isPlural(verb)) return { subject: UNNAMED, ...told };
  if (verb !== null)
    return { subject: { kind: 'pronoun', pronoun: 'any', from: start, to: start + 1 }, ...told };
  const last = definite(tokens, to - 2, start, words);
  return last.kind === 'unnamed' ? null : { subject: last, ...told };
}
