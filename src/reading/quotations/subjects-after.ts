import { phraseAt } from '../tokens/phrases.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { APPOSITION } from './before-verbs.ts';
import type { Mention } from './names.ts';
import { isAuthor } from './own-subjects.ts';
import { isOfHolder } from './on-behalf.ts';
import { roleStartingAt } from './role-phrases.ts';
import type { SpeechWords } from './speech-words.ts';
import { named, UNNAMED, type MentionIndex, type Subject } from './subject.ts';

/** “Dijo, por su parte, Luis Gil”: how far a phrase between commas reaches. */
const INTERPOSED = 8;

/** “Dijo el lunes”, but not “dijo el alcalde”. */
function isBetween(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (words.headFirst && words.definite.has(lower))
    return (
      words.between.has(tokens[at + 1]?.lower ?? '') &&
      !words.beforeHead.has(tokens[at + 1]?.lower ?? '')
    );
  return words.between.has(lower) || words.isAdverb(lower);
}

/** The subject that follows a verb, or “according to”, before the token `ceiling`. */
export function subjectAfter(
  tokens: Tokens,
  after: number,
  ceiling: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject | null {
  let at = after;
  // “«…», zanjó este.”
  const isAlone = at + 1 >= ceiling || tokens[at + 1]?.kind === 'mark';
  if (isAlone && words.strangers.has(tokens[at]?.lower ?? '')) return UNNAMED;
  while (at < ceiling && isBetween(tokens, at, words)) {
    if (words.dropsSubjects && words.relatives.has(tokens[at]?.lower ?? '')) return null;
    at++;
  }
  const contracted = words.prepositions.has(tokens[at - 1]?.lower ?? '');
  if (contracted && words.articles.has(tokens[at - 1]?.lower ?? ''))
    return roleThenName(tokens, at - 1, ceiling, index, words);
  if (words.dropsSubjects && isMark(tokens[at], ',')) {
    const close = tokens.slice(at + 1, at + INTERPOSED).findIndex((token) => isMark(token, ','));
    if (close >= 0) at += close + 2;
  }
  if (at >= ceiling || tokens[at]?.kind === 'mark') return null;
  // “Explicó cuando Gil le preguntó”: the clause has a subject of its own.
  if (words.dropsSubjects && words.clauseBreaks.has(tokens[at]?.lower ?? '')) return null;
  if (words.dropsSubjects && !isCapitalised(tokens[at]) && words.isGerund(tokens[at]?.lower ?? ''))
    return null;
  if (words.dropsSubjects && words.prepositions.has(tokens[at]?.lower ?? ''))
    return lateSubject(tokens, at, ceiling, index, words);
  const pronoun = words.pronouns.get(tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  return roleThenName(tokens, at, ceiling, index, words);
}

/** “El”, “su”, “otro”: the beginning of whoever is told, by name or not. */
function isDetermined(word: string, words: SpeechWords): boolean {
  return words.determiners.has(word) || words.indefinite.has(word);
}

/** “dijo a las puertas del juzgado Nieves Candal”, “señaló en Lugo el alcalde, Luis Gil”: who stands behind where it was said. */
function lateSubject(
  tokens: Tokens,
  from: number,
  ceiling: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject | null {
  const isRuled = (at: number): boolean => {
    let before = at - 1;
    while (before > from && words.determiners.has(tokens[before]?.lower ?? '')) before--;
    return words.prepositions.has(tokens[before]?.lower ?? '');
  };
  for (let at = from; at < Math.min(ceiling, from + 10) && tokens[at]?.kind === 'word'; at++) {
    const mention = index.startingAt.get(at);
    const { lower } = tokens[at] ?? { lower: '' };
    if (mention && !mention.body && !isRuled(at)) return named(mention);
    if (mention) at = mention.to - 1;
    else if (at > from + 1 && isDetermined(lower, words) && !isRuled(at))
      return roleThenName(tokens, at, ceiling, index, words);
  }
  return null;
}

/** “Vale manager”, “UN spokesman”: a name before a role is not the speaker. */
function leadsOn(tokens: Tokens, mention: Mention, words: SpeechWords): boolean {
  if (words.headFirst) return false;
  const next = tokens[mention.to];
  return (
    next?.kind === 'word' &&
    !words.prepositions.has(next.lower) &&
    !words.between.has(next.lower) &&
    !words.clauseBreaks.has(next.lower)
  );
}

/** “said Ann Smith and Bob Jones”: neither alone is the speaker. */
function sharesVerb(
  tokens: Tokens,
  mention: Mention,
  index: MentionIndex,
  words: SpeechWords,
): boolean {
  const next = index.startingAt.get(mention.to + 1);
  return (
    words.conjunctions.has(tokens[mention.to]?.lower ?? '') &&
    next !== undefined &&
    !words.saying.has(tokens[next.to]?.lower ?? '') &&
    !words.attributing.has(tokens[next.to]?.lower ?? '')
  );
}

/** “El gerente del hospital San Lázaro, Luis Gil”: a name of what the office is of, with another behind a comma. */
function isOfThing(
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
  index: MentionIndex,
  words: SpeechWords,
): boolean {
  if (!words.headFirst || !isMark(tokens[to], ',') || !index.startingAt.has(to + 1)) return false;
  let before = at - 2;
  while (before > from && words.determiners.has(tokens[before]?.lower ?? '')) before--;
  return before > from && words.complements.has(tokens[before]?.lower ?? '');
}

/** “Read a statement by the Bakers’ Union”: its author speaks. */
function isWrittenBy(tokens: Tokens, at: number, from: number, words: SpeechWords): boolean {
  const before = words.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return !words.headFirst && before >= from && isAuthor(tokens, before, words);
}

/** “the mayor of Leeds, Ann Smith”, “Acme spokesman Bob Jones”, “Smith”: the last name of the chain that is no complement. */
export function roleThenName(
  tokens: Tokens,
  from: number,
  ceiling: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject {
  let found: Mention | null = null;
  let commas = 0;
  for (let at = from; at < ceiling && at < from + APPOSITION;) {
    const mention = index.startingAt.get(at);
    const token = tokens[at];
    if (at > from && phraseAt(words.roleEnds, tokens, at) > 0) break;
    const breaks = words.headFirst && commas === 0 ? words.who : words.clauseBreaks;
    if (breaks.has(token?.lower ?? '')) break;
    if (mention) {
      const complement =
        at > from &&
        !isWrittenBy(tokens, at, from, words) &&
        (words.prepositions.has(tokens[at - 1]?.lower ?? '') ||
          (at - 2 >= from &&
            words.determiners.has(tokens[at - 1]?.lower ?? '') &&
            words.prepositions.has(tokens[at - 2]?.lower ?? '')));
      if (
        !complement &&
        !mention.possessive &&
        !isOfThing(tokens, at, from, mention.to, index, words)
      ) {
        const isOther = commas > 0 && isOfHolder(tokens, mention, at - 1, from - 1, words);
        if (isOther) return UNNAMED;
        if (commas > 0 || !leadsOn(tokens, mention, words))
          return sharesVerb(tokens, mention, index, words) ? UNNAMED : named(mention);
        found = mention;
      }
      at = mention.to;
    } else if (isMark(token, ',')) {
      if (!index.startingAt.has(at + 1) && (found || commas > 0)) break;
      if (words.headFirst && words.documents.has(tokens[from + 1]?.lower ?? '')) break;
      commas++;
      at++;
    } else if (token?.kind === 'word' || token?.kind === 'digits' || isMark(token, "-’'%")) {
      if (found && words.prepositions.has(token.lower)) break;
      at++;
    } else break;
  }
  if (found) return leadsOn(tokens, found, words) ? UNNAMED : named(found);
  const role = roleStartingAt(tokens, from, ceiling, words);
  return role ? { kind: 'role', ...role } : UNNAMED;
}
