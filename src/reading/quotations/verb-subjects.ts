import { isMark } from '../tokens/token.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import { openingSubject } from './openings.ts';
import { isHuman } from './roles.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { isTeller, subjectBefore } from './subjects.ts';
import { subjectAfter } from './subjects-after.ts';

/** “Moscow, said Andrei Guskov, the ambassador, …”: the verb between commas, its subject behind it. */
function isInverted({ tokens, index }: Scope, verb: number): boolean {
  const mention = index.startingAt.get(verb + 1);
  return mention !== undefined && isMark(tokens[verb - 1], ',') && isMark(tokens[mention.to], ',');
}

/** “El Gobierno, dijo la ministra Ana Gil, «no cederá»”: a verb of saying between commas with its subject behind it. */
function isInterposed(
  { tokens, index }: Scope,
  verb: number,
  to: number,
  words: SpeechWords,
): boolean {
  const saying = words.saying.has(tokens[verb]?.lower ?? '');
  if (!saying || !isMark(tokens[verb - 1], ',')) return false;
  const subject = subjectAfter(tokens, verb + 1, to, index, words);
  if (subject?.kind !== 'name' && subject?.kind !== 'role') return false;
  if (subject.kind === 'role' && !isHuman(subject.role.head, words)) return false;
  // “La sentencia, de 40 folios, considera que Gil …”: of another clause.
  return tokens.slice(verb, subject.from).every(({ lower }) => !words.clauseBreaks.has(lower));
}

/** “En la misma línea se expresó Ana Gil”: a name behind the verb of a sentence that opens with a preposition. */
function isFronted(
  { tokens, index }: Scope,
  before: Subject | null,
  from: number,
  verb: number,
  words: SpeechWords,
): boolean {
  return (
    before?.kind === 'unnamed' &&
    words.prepositions.has(tokens[from]?.lower ?? '') &&
    index.startingAt.has(verb + 1)
  );
}

/** “Dedicó el pase a su padre”: a thing behind a verb that lends words is what it tells of, not who tells. */
function isObject(subject: Subject | null, verb: string, words: SpeechWords): boolean {
  return (
    words.dropsSubjects &&
    words.attributing.has(verb) &&
    subject?.kind === 'role' &&
    !isTeller(subject.role.head, words) &&
    !words.isSomebody(subject.role.head)
  );
}

/** The subject of a verb before words in marks, before it or behind it. */
export function subjectOf(
  scope: Scope,
  verb: number,
  { from, to }: TokenSpan,
  words: SpeechWords,
): Subject | null {
  const { tokens, index } = scope;
  const isAside =
    words.dropsSubjects && isMark(tokens[verb - 1], ',') && isMark(tokens[verb + 1], ',');
  const before = isAside ? null : subjectBefore(tokens, verb, from, index, words);
  const isLate =
    words.dropsSubjects &&
    (isInterposed(scope, verb, to, words) || isFronted(scope, before, from, verb, words));
  // “Cuestionada por el león, sonrió: «…»”: the comma closes what stands before a verb without a subject.
  const isClosed = words.dropsSubjects && !isLate && isMark(tokens[verb - 1], ',');
  if (isClosed && before?.kind === 'unnamed')
    return openingSubject(scope, from, verb + 1, words) ?? before;
  const behind =
    before === null || isLate || (before.kind === 'unnamed' && isInverted(scope, verb));
  if (!behind) return before;
  const behindIt = subjectAfter(tokens, verb + 1, to, index, words);
  const after = isObject(behindIt, tokens[verb]?.lower ?? '', words) ? null : behindIt;
  return after === null && words.dropsSubjects && !isAside
    ? openingSubject(scope, from, verb, words)
    : after;
}
