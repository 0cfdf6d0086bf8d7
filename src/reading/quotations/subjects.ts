import { phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { APPOSITION, beforeBracket, beforeDashes, stepBack } from './before-verbs.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import { isOffice, roleEndingAt, type Role } from './roles.ts';
import { isOfUnnamed } from './on-behalf.ts';
import { startOfTitle } from './role-before-name.ts';
import type { SpeechWords } from './speech-words.ts';

/** Who is named as the subject of a verb. */
export type Subject =
  | { kind: 'name'; mention: Mention; from: number; to: number }
  | {
      kind: 'pronoun';
      pronoun: Gender | 'body' | 'many' | 'self' | 'you' | 'any';
      from: number;
      to: number;
    }
  | { kind: 'role'; role: Role; from: number; to: number }
  | { kind: 'unnamed' };

/** The names of one passage by the tokens where they begin and end. */
export interface MentionIndex {
  startingAt: ReadonlyMap<number, Mention>;
  endingAt: ReadonlyMap<number, Mention>;
}

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  return {
    startingAt: new Map(
      mentions.flatMap((mention) => [
        [mention.from, mention],
        [mention.titleFrom, mention],
      ]),
    ),
    endingAt: new Map(mentions.map((mention) => [mention.to, mention])),
  };
}

export const UNNAMED: Subject = { kind: 'unnamed' };

export function named(mention: Mention): Subject {
  return { kind: 'name', mention, from: mention.from, to: mention.to };
}

/** “El director del plan Infoex dijo”, “a spokesman for the satnav firm Waymarque said”: a name behind a noun that a preposition rules. */
function isModifier(
  tokens: Tokens,
  mention: Mention,
  before: number,
  floor: number,
  words: SpeechWords,
): boolean {
  const isNoun = (at: number): boolean =>
    tokens[at]?.kind === 'word' && tokens[at].text === tokens[at].lower;
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

/** “A statement from Acme said”, “the letter by Ann Bell read”: the author speaks. */
function isAuthor(tokens: Tokens, preposition: number, words: SpeechWords): boolean {
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
  if (mention.possessive || isJoint(tokens, mention, index, words)) return UNNAMED;
  let before = mention.titleFrom - 1;
  while (before > floor && words.determiners.has(tokens[before]?.lower ?? '')) before--;
  if (before < floor) return named(mention);
  if (!words.prepositions.has(tokens[before]?.lower ?? ''))
    return isModifier(tokens, mention, before, floor, words) ? UNNAMED : named(mention);
  if (phraseBefore(words.accordingTo, tokens, before + 1) > 0 || isAuthor(tokens, before, words))
    return named(mention);
  const outer = index.endingAt.get(before);
  return outer && !outer.possessive && !outer.body && outer.from >= floor ? named(outer) : UNNAMED;
}

/** “The governor”, “the company”: somebody the text has named before, perhaps. */
export function definite(tokens: Tokens, last: number, floor: number, words: SpeechWords): Subject {
  if (words.headFirst) {
    const phrase = roleEndingAt(tokens, last, floor, words);
    return phrase ? { kind: 'role', ...phrase } : UNNAMED;
  }
  const role = tokens[last];
  if (role?.kind !== 'word' || role.text !== role.lower) return UNNAMED;
  for (let at = last - 1; at >= floor && at > last - 3 && tokens[at]?.kind === 'word'; at--) {
    if (words.prepositions.has(tokens[at]?.lower ?? '')) break;
    // “A spokesman for the government said”: what a preposition rules does not speak.
    if (at > floor && words.prepositions.has(tokens[at - 1]?.lower ?? '')) break;
    if (words.definite.has(tokens[at]?.lower ?? ''))
      return {
        kind: 'role',
        role: { head: role.lower, gender: null, of: new Set(), isOfName: false },
        from: at,
        to: last + 1,
      };
  }
  return UNNAMED;
}

/** “Smith, the mayor of Leeds,” or “the mayor of Leeds, Ann Smith,”: the name of the two that speaks. */
function apposition(
  tokens: Tokens,
  comma: number,
  floor: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject {
  const inner = index.endingAt.get(beforeBracket(tokens, comma, floor));
  for (let at = comma - 1; at >= floor && at > comma - APPOSITION; at--) {
    if (isMark(tokens[at], '.;:') && tokens[at]?.spaced === false && !index.endingAt.has(at))
      continue;
    if (!isMark(tokens[at], ',')) continue;
    if (inner && tokens[inner.from - 1] && startOfTitle(inner, at, tokens, words))
      return isOfUnnamed(tokens, inner, at, floor, words) ? UNNAMED : named(inner);
    const outer = index.endingAt.get(beforeBracket(tokens, at, floor));
    if (!outer) {
      const role = definite(tokens, at - 1, floor, words);
      if (role.kind === 'role' && (!words.headFirst || isTeller(role.role.head, words)))
        return role;
      continue;
    }
    const subject = ownSubject(tokens, outer, index, words, floor);
    if (subject.kind === 'name') return subject;
  }
  return UNNAMED;
}

/** Who or what may be said to say something, told by a noun. */
function isTeller(noun: string, words: SpeechWords): boolean {
  return isOffice(noun, words) || words.bodyNouns.has(noun);
}

/** “Aunque evitó”, “y después le dedicó”: a verb whose subject is left out. */
function opensClause(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return (
    isMark(tokens[at], ';:') ||
    words.saying.has(lower) ||
    words.attributing.has(lower) ||
    words.conjunctions.has(lower) ||
    (words.clauseBreaks.has(lower) && !words.relatives.has(lower))
  );
}

/** The subject that stands before a verb, not before the token `floor`; `null` if the verb begins there. */
export function subjectBefore(
  tokens: Tokens,
  verb: number,
  floor: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject | null {
  const near = stepBack(tokens, verb - 1, floor, index, words);
  const antecedent = isMark(tokens[near], ',')
    ? index.endingAt.get(beforeBracket(tokens, near, floor))
    : undefined;
  const joiner = tokens[near + 1]?.lower ?? '';
  const relative = words.who.has(joiner) || words.relatives.has(joiner);
  const gerund = near === verb - 1 && words.isGerund(tokens[verb]?.lower ?? '');
  if (antecedent && !antecedent.body && antecedent.from >= floor && (relative || gerund))
    return antecedent.possessive ? UNNAMED : named(antecedent);
  const at = beforeDashes(tokens, beforeBracket(tokens, near + 1, floor), floor) - 1;
  if (at < floor) return null;
  if (words.dropsSubjects && opensClause(tokens, at, words)) return null;
  const pronoun = words.pronouns.get(tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  const mention = index.endingAt.get(at + 1);
  if (mention && mention.from >= floor) {
    const own = ownSubject(tokens, mention, index, words, floor);
    const isRuled = own.kind === 'unnamed' && words.headFirst && mention.titleFrom > floor;
    return isRuled ? definite(tokens, at, floor, words) : own;
  }
  if (isMark(tokens[at], ',')) return apposition(tokens, at, floor, index, words);
  return definite(tokens, at, floor, words);
}
