import { phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import { isOfUnnamed } from './on-behalf.ts';
import { startOfTitle } from './role-before-name.ts';
import type { SpeechWords } from './speech-words.ts';

/** Who is named as the subject of a verb. */
export type Subject =
  | { kind: 'name'; mention: Mention; from: number; to: number }
  | {
      kind: 'pronoun';
      pronoun: Gender | 'body' | 'many' | 'self' | 'any';
      from: number;
      to: number;
    }
  | { kind: 'role'; role: string; from: number; to: number }
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
/** How far a role and a name in apposition reach. */
export const APPOSITION = 24;

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
function ownSubject(
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

function stepBack(
  tokens: Tokens,
  from: number,
  floor: number,
  index: MentionIndex,
  words: SpeechWords,
): number {
  let at = from;
  while (
    at >= floor &&
    !index.endingAt.has(at + 1) &&
    (words.between.has(tokens[at]?.lower ?? '') || words.isAdverb(tokens[at]?.lower ?? ''))
  )
    at--;
  return at;
}

/** “Deepa Nair -- who took samples -- said”: where the dash opens that another closes before a token, else the token. */
function beforeDashes(tokens: Tokens, to: number, floor: number): number {
  const isDash = (at: number): boolean =>
    isMark(tokens[at], '—–') || (isMark(tokens[at], '-') && tokens[at].spaced);
  const start = (at: number): number => (isMark(tokens[at], '-') && isDash(at - 1) ? at - 1 : at);
  const close = start(to - 1);
  if (!isDash(close)) return to;
  for (let at = close - 1; at > floor && at > close - APPOSITION; at--)
    if (isDash(at)) return start(at);
  return to;
}

/** “The governor”, “the company”: somebody the text has named before, perhaps. */
export function definite(tokens: Tokens, last: number, floor: number, words: SpeechWords): Subject {
  const role = tokens[last];
  if (role?.kind !== 'word' || role.text !== role.lower) return UNNAMED;
  for (let at = last - 1; at >= floor && at > last - 3 && tokens[at]?.kind === 'word'; at--) {
    if (words.prepositions.has(tokens[at]?.lower ?? '')) break;
    if (words.definite.has(tokens[at]?.lower ?? ''))
      return { kind: 'role', role: role.lower, from: at, to: last + 1 };
  }
  return UNNAMED;
}

/** “The World Health Organization (WHO) said”: where the bracket opens. */
function openingBracket(tokens: Tokens, close: number, floor: number): number {
  let at = close;
  while (at > floor && at > close - APPOSITION && !isMark(tokens[at], '(')) at--;
  return at;
}

/** “Smith, the mayor of Leeds,” or “the mayor of Leeds, Ann Smith,”: the name of the two that speaks. */
function apposition(
  tokens: Tokens,
  comma: number,
  floor: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject {
  const inner = index.endingAt.get(comma);
  for (let at = comma - 1; at >= floor && at > comma - APPOSITION; at--) {
    if (isMark(tokens[at], '.;:') && tokens[at]?.spaced === false && !index.endingAt.has(at))
      continue;
    if (!isMark(tokens[at], ',')) continue;
    if (inner && tokens[inner.from - 1] && startOfTitle(inner, at, tokens, words))
      return isOfUnnamed(tokens, inner, at, floor, words) ? UNNAMED : named(inner);
    const outer = index.endingAt.get(at);
    if (!outer) {
      const role = definite(tokens, at - 1, floor, words);
      if (role.kind !== 'unnamed') return role;
      continue;
    }
    const subject = ownSubject(tokens, outer, index, words, floor);
    if (subject.kind === 'name') return subject;
  }
  return UNNAMED;
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
  const antecedent = isMark(tokens[near], ',') ? index.endingAt.get(near) : undefined;
  const joiner = tokens[near + 1]?.lower ?? '';
  const relative = words.who.has(joiner) || words.relatives.has(joiner);
  const gerund = near === verb - 1 && words.isGerund(tokens[verb]?.lower ?? '');
  if (antecedent && !antecedent.body && antecedent.from >= floor && (relative || gerund))
    return antecedent.possessive ? UNNAMED : named(antecedent);
  const bracket = isMark(tokens[near], ')') ? openingBracket(tokens, near, floor) - 1 : near;
  const at = beforeDashes(tokens, bracket + 1, floor) - 1;
  if (at < floor) return null;
  const pronoun = words.pronouns.get(tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  const mention = index.endingAt.get(at + 1);
  if (mention && mention.from >= floor) return ownSubject(tokens, mention, index, words, floor);
  if (isMark(tokens[at], ',')) return apposition(tokens, at, floor, index, words);
  return definite(tokens, at, floor, words);
}
