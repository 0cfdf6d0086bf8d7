import { phraseAt } from '../tokens/phrases.ts';
import { isMark, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { APPOSITION, beforeBracket, beforeDashes, stepBack } from './before-verbs.ts';
import type { Mention } from './names.ts';
import { roleEndingAt } from './role-phrases.ts';
import { isHuman, isOffice } from './roles.ts';
import { isOfUnnamed } from './on-behalf.ts';
import { ownSubject } from './own-subjects.ts';
import { startOfTitle } from './role-before-name.ts';
import type { SpeechWords } from './speech-words.ts';
import { named, UNNAMED, type MentionIndex, type Subject } from './subject.ts';

/** “The governor”, “the company”: somebody the text has named before, perhaps. */
export function definite(tokens: Tokens, last: number, floor: number, words: SpeechWords): Subject {
  const phrase = roleEndingAt(tokens, last, floor, words);
  return phrase ? { kind: 'role', ...phrase } : UNNAMED;
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
    const isTold = inner && isToldBetween(tokens, at + 1, inner, words);
    if (isTold) return named(inner);
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

/** “Su titular, la capitana de navío Ana Gil, dijo”: nothing but what somebody is stands before the name. */
function isToldBetween(tokens: Tokens, from: number, inner: Mention, words: SpeechWords): boolean {
  if (!words.headFirst || !words.definite.has(tokens[from]?.lower ?? '')) return false;
  const between = tokens.slice(from + 1, inner.titleFrom);
  const isPlain = ({ kind, lower }: Token): boolean =>
    kind === 'word' && !words.clauseBreaks.has(lower) && !words.isFinite(lower);
  return isHuman(tokens[from + 1]?.lower ?? '', words) && between.every(isPlain);
}

/** Who or what may be said to say something, told by a noun. */
export function isTeller(noun: string, words: SpeechWords): boolean {
  return isOffice(noun, words) || words.bodyNouns.has(noun);
}

/** “Aunque evitó”, “y después le dedicó”: a verb whose subject is left out. */
function opensClause(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  // “La acusada declara”: looks like a verb, and is somebody.
  if (words.determiners.has(tokens[at - 1]?.lower ?? '') && isOffice(lower, words)) return false;
  return (
    isMark(tokens[at], ';:') ||
    words.saying.has(lower) ||
    words.attributing.has(lower) ||
    words.conjunctions.has(lower) ||
    (words.clauseBreaks.has(lower) && !words.relatives.has(lower))
  );
}

/** “El fiscal, que pide veinte años”, “el jefe de Gil, que dijo”: whoever stands before the comma, where heads come first. */
export function antecedentOf(
  tokens: Tokens,
  comma: number,
  floor: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject {
  const mention = index.endingAt.get(comma);
  const isComplement =
    mention && words.complements.has(tokens[mention.titleFrom - 1]?.lower ?? '') && !mention.titled;
  return mention && !isComplement ? named(mention) : definite(tokens, comma - 1, floor, words);
}

/** “Joined by Ann Smith, the shadow minister, who described it”: the name before the role that a clause hangs on. */
function besideRole(
  tokens: Tokens,
  comma: number,
  floor: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject | null {
  if (!isMark(tokens[comma], ',')) return null;
  for (let at = comma - 1; at > floor && at > comma - APPOSITION; at--) {
    const mention = isMark(tokens[at], ',') ? index.endingAt.get(at) : undefined;
    const isRole = words.determiners.has(tokens[at + 1]?.lower ?? '');
    if (mention)
      return isRole && !mention.possessive && mention.from >= floor ? named(mention) : null;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** “De Haro dijo que …”: of whom somebody speaks who goes on without a name. */
function isFronted(
  tokens: Tokens,
  { titleFrom }: Mention,
  floor: number,
  words: SpeechWords,
): boolean {
  return (
    words.dropsSubjects &&
    titleFrom - 1 <= floor &&
    words.prepositions.has(tokens[titleFrom - 1]?.lower ?? '')
  );
}

/** “The Dane said”: where somebody comes from, which may be a name elsewhere. */
function isOrigin(tokens: Tokens, { from, to }: Mention, words: SpeechWords): boolean {
  return (
    to === from + 1 &&
    words.definite.has(tokens[from - 1]?.lower ?? '') &&
    words.isEpithet(tokens[from]?.lower ?? '')
  );
}

/** What stands before a verb without its subject is no longer. */
const ADJUNCT = 8;

/** “En el libro dice”, “menos claro se mostró”, but not “en Lugo un vecino dice”: nothing stands before the verb but what a preposition rules. */
function isAdjunct(tokens: Tokens, verb: number, floor: number, words: SpeechWords): boolean {
  const { lower: first } = tokens[floor] ?? { lower: '' };
  const isLed = words.isAdverbial(first) || words.between.has(first);
  if (!words.dropsSubjects || !isLed || verb > floor + ADJUNCT) return false;
  return tokens.slice(floor, verb).every(({ kind, lower }, number) => {
    const determines = words.determiners.has(lower) || words.indefinite.has(lower);
    const isRuled = words.prepositions.has(tokens[floor + number - 1]?.lower ?? '');
    const isPart = kind === 'word' && (!determines || isRuled);
    return isPart && !words.clauseBreaks.has(lower) && !words.background.has(lower);
  });
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
  const joined =
    relative && !words.headFirst ? besideRole(tokens, near, floor, index, words) : null;
  if (joined) return joined;
  if (words.headFirst && words.relatives.has(joiner) && isMark(tokens[near], ','))
    return antecedentOf(tokens, near, floor, index, words);
  const at = beforeDashes(tokens, beforeBracket(tokens, near + 1, floor), floor) - 1;
  if (at < floor) return null;
  if (words.dropsSubjects && opensClause(tokens, at, words)) return null;
  const pronoun = words.pronouns.get(tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  const mention = index.endingAt.get(at + 1);
  if (mention && mention.from >= floor && !isOrigin(tokens, mention, words)) {
    // “As Ann Smith puts it”
    const isPut = phraseAt(words.sayingPhrases, tokens, verb) > 0;
    if (isPut && tokens[mention.titleFrom - 1]?.lower === words.as) return named(mention);
    const own = ownSubject(tokens, mention, index, words, floor);
    if (own.kind === 'unnamed' && isFronted(tokens, mention, floor, words)) return null;
    const isRuled = own.kind === 'unnamed' && words.headFirst && mention.titleFrom > floor;
    return isRuled ? definite(tokens, at, floor, words) : own;
  }
  if (isMark(tokens[at], ',')) return apposition(tokens, at, floor, index, words);
  const told = definite(tokens, at, floor, words);
  return told.kind === 'unnamed' && isAdjunct(tokens, verb, floor, words) ? null : told;
}
