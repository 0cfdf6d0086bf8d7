import { isCapitalised } from '../tokens/token.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Mention } from './names.ts';
import { isHuman } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';
import { named, UNNAMED, type MentionIndex, type Subject } from './subject.ts';

/** “El director del plan Infoex dijo”, “a spokesman for the satnav firm Waymarque said”: a name behind a noun that a preposition rules. */
function isModifier(
  tokens: Tokens,
  mention: Mention,
  before: number,
  floor: number,
  words: SpeechWords,
): boolean {
  const isNoun = (at: number): boolean =>
    tokens[at]?.kind === 'word' &&
    tokens[at].text === tokens[at].lower &&
    !words.clauseBreaks.has(tokens[at].lower);
  if (!isNoun(before) || before !== mention.titleFrom - 1) return false;
  let at = before;
  while (
    at > floor &&
    at > before - 4 &&
    isNoun(at) &&
    !words.prepositions.has(tokens[at]?.lower ?? '')
  )
    at--;
  if (!words.prepositions.has(tokens[at]?.lower ?? '') || at === before) return false;
  return (
    (mention.words.length === 1 && !mention.titled && at === before - 1) ||
    (at > floor && isNoun(at - 1))
  );
}

/** “Smith and Jones said”: two who speak together, of whom neither alone is the speaker. */
function isJoint(
  tokens: Tokens,
  mention: Mention,
  index: MentionIndex,
  words: SpeechWords,
): boolean {
  let before = mention.titleFrom - 1;
  while (words.determiners.has(tokens[before]?.lower ?? '')) before--;
  return words.conjunctions.has(tokens[before]?.lower ?? '') && index.endingAt.has(before);
}

/** “Smith and Jones met”: a name that another is joined to. */
export function isJoined(
  tokens: Tokens,
  mention: Mention,
  index: MentionIndex,
  words: SpeechWords,
): boolean {
  if (!words.conjunctions.has(tokens[mention.to]?.lower ?? '')) return false;
  let next = mention.to + 1;
  while (words.determiners.has(tokens[next]?.lower ?? '')) next++;
  const other = index.startingAt.get(next);
  return other !== undefined && !words.saying.has(tokens[other.to]?.lower ?? '');
}

/** “A statement from Acme said”, “the letter by Ann Bell read”: the author speaks. */
export function isAuthor(tokens: Tokens, preposition: number, words: SpeechWords): boolean {
  return (
    words.authors.has(tokens[preposition]?.lower ?? '') &&
    words.documents.has(tokens[preposition - 1]?.lower ?? '')
  );
}

/** A name is no subject behind a preposition; the name before the preposition is: “Smith of Acme said”. */
export function ownSubject(
  tokens: Tokens,
  mention: Mention,
  index: MentionIndex,
  words: SpeechWords,
  floor: number,
): Subject {
  if (isJoint(tokens, mention, index, words)) return UNNAMED;
  let before = mention.titleFrom - 1;
  while (before > floor && words.determiners.has(tokens[before]?.lower ?? '')) before--;
  // “Ann Bell of Sotheby’s said”, but not “Bell’s said”.
  const isOf = before >= floor && words.prepositions.has(tokens[before]?.lower ?? '');
  if (mention.possessive && (words.headFirst || !isOf)) return UNNAMED;
  if (before < floor) return named(mention);
  if (!words.prepositions.has(tokens[before]?.lower ?? ''))
    return isModifier(tokens, mention, before, floor, words) ? UNNAMED : named(mention);
  // “Founder and chief executive Ann Bell”, “Minister of Health Ann Bell”: all that stands before the name is hers.
  const joinsRoles =
    words.conjunctions.has(tokens[before]?.lower ?? '') ||
    (words.complements.has(tokens[before]?.lower ?? '') && isCapitalised(tokens[before - 1]));
  if (joinsRoles && mention.titled && isHuman(tokens[before - 1]?.lower ?? '', words))
    return named(mention);
  if (phraseBefore(words.accordingTo, tokens, before + 1) > 0 || isAuthor(tokens, before, words))
    return named(mention);
  const outer = index.endingAt.get(before);
  return outer && !outer.possessive && !outer.body && outer.from >= floor ? named(outer) : UNNAMED;
}
