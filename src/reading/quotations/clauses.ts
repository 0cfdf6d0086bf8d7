import { phraseAt } from '../tokens/phrases.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { named, type Subject } from './subject.ts';

/**
 * A verb of saying or attributing. “The talks”, “its reports”: “between promises”: behind a determiner or a preposition
 * the same letters are a noun; Spanish “la calificó” is not.
 */
export function isVerb(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (token?.kind !== 'word') return false;
  // “Luis Gil la llama «…»”: behind a name and before words in marks, what looks like an article is a pronoun.
  const isObject =
    words.dropsSubjects && isCapitalised(tokens[at - 2]) && isMark(tokens[at + 1], '"“«‘');
  if (words.determiners.has(before) && !words.isFinite(token.lower) && !isObject) return false;
  // “He said talks had failed”, “the mayor’s remarks”: behind a verb of saying, or an owner, too.
  const isLed = words.saying.has(before) || /['’]s?$/.test(before);
  if (!words.headFirst && isLed && /[^s]s$/.test(token.lower)) return false;
  const ruled = words.prepositions.has(before) && !words.conjunctions.has(before);
  if (ruled && !words.isGerund(token.lower)) return false;
  return (
    words.saying.has(token.lower) ||
    words.attributing.has(token.lower) ||
    phraseAt(words.sayingPhrases, tokens, at) > 0
  );
}

/** The name or pronoun that opens a sentence: the subject of all its coordinated verbs. */
export function clauseSubject(
  scope: Scope,
  from: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  for (let at = from; at < to; at++) {
    const token = scope.tokens[at];
    const pronoun = words.pronouns.get(token?.lower ?? '');
    let before = at - 1;
    while (before > from && words.determiners.has(scope.tokens[before]?.lower ?? '')) before--;
    const behindPreposition =
      words.prepositions.has(scope.tokens[before]?.lower ?? '') && at > from;
    if (pronoun !== undefined && !behindPreposition)
      return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
    const mention = scope.index.startingAt.get(at);
    // “Una carretera que une Lugo y Vigo”: whom or what a relative clause tells of.
    const isObject = words.headFirst && words.relatives.has(scope.tokens[at - 2]?.lower ?? '');
    if (mention && !behindPreposition && !mention.possessive && !isObject)
      return { kind: 'name', mention, from: mention.from, to: mention.to };
    if (mention) at = mention.to - 1;
  }
  return null;
}

/** “A sign that read ‘Keep out’”: the verb of a thing, which is no subject of its sentence. */
export function isOfThing({ tokens }: Scope, verb: number, words: SpeechWords): boolean {
  const thing = tokens[verb - 2];
  return (
    words.relatives.has(tokens[verb - 1]?.lower ?? '') &&
    thing?.kind === 'word' &&
    thing.text === thing.lower &&
    !words.documents.has(thing.lower) &&
    !words.saying.has(thing.lower) &&
    !words.attributing.has(thing.lower) &&
    words.determiners.has(tokens[verb - 3]?.lower ?? '')
  );
}

/** True if a verb shares the subject of its clause: “and said”, “that read”, “adding”. */
export function hangsOnClause(
  scope: Scope,
  verb: number,
  floor: number,
  words: SpeechWords,
): boolean {
  const before = scope.tokens[verb - 1];
  if (verb <= floor) return false;
  return (
    words.perfectGerunds.has(before?.lower ?? '') ||
    words.conjunctions.has(before?.lower ?? '') ||
    words.relatives.has(before?.lower ?? '') ||
    words.isGerund(scope.tokens[verb]?.lower ?? '')
  );
}

/** “Ruiz’s claim that the vote was ‘fixed’”, “her words were ‘a mess’”: whose claim it is, where the noun stands at a token. */
export function claimant(
  { tokens, index }: Scope,
  at: number,
  { from, to }: TokenSpan,
  words: SpeechWords,
): Subject | null {
  if (!words.claims.has(tokens[at]?.lower ?? '')) return null;
  // “They wrote that her claims were ‘false’”, “Lark called her remarks ‘cheap’”: what somebody else says of them.
  const isJudged =
    words.passive.has(tokens[at + 1]?.lower ?? '') &&
    tokens.slice(from, at - 1).some((_, number) => isVerb(tokens, from + number, words));
  if (isJudged) return null;
  const isObject = to === at + 1 || (to === at + 2 && tokens[at + 1]?.lower === words.as);
  for (const before of [at - 1, at - 2]) {
    const pronoun = words.possessives.get(tokens[before]?.lower ?? '');
    if (pronoun && isObject && words.attributing.has(tokens[before - 1]?.lower ?? '')) return null;
    if (pronoun) return { kind: 'pronoun', pronoun, from: before, to: before + 1 };
  }
  const owner = index.endingAt.get(at) ?? index.endingAt.get(at - 1);
  return owner?.possessive ? named(owner) : null;
}
