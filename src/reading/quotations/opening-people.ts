import { isCapitalised, isMark } from '../tokens/token.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import { behindRole, nameAhead } from './names-behind-roles.ts';
import type { Role } from './roles.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { isJoined } from './own-subjects.ts';

/** Whom a sentence opens with: by name, by pronoun, or by what they are. */
export type Opening =
  | { kind: 'name'; mention: Mention; gender: Gender | null }
  | { kind: 'pronoun'; pronoun: Gender; at: number }
  | { kind: 'role'; role: Role; from: number; to: number }
  | { kind: 'stranger'; gender: Gender | null };

/** “Asked by the coroner whether she had been trained, …”: what stands before a subject is no longer. */
const LONGEST_FRONTED = 20;
/** A sentence opens with no more such phrases than this. */
const MOST_FRONTED = 2;
/** “A retired chief police superintendent” is no longer. */
const LONGEST_PHRASE = 6;
/** Between a comma and a name in apposition: “the vicar, the Rev Josie Tapp”. */
const APPOSITION = 8;

/** The name that stands in apposition behind a comma: “the vicar, the Rev Josie Tapp,”. */
function appositive({ tokens, index }: Scope, comma: number): Mention | null {
  if (!isMark(tokens[comma], ',')) return null;
  for (let at = comma + 1; at < comma + APPOSITION; at++) {
    const mention = index.startingAt.get(at);
    if (mention) {
      const end = isCapitalised(tokens[mention.to]) ? mention.to + 1 : mention.to;
      return isMark(tokens[end], ',.;—–(') ? mention : null;
    }
    if (tokens[at]?.kind === 'mark' && !isMark(tokens[at], '-‑')) return null;
  }
  return null;
}

/** The comma that ends a phrase begun at a token, where no verb of saying stands before it; else -1. */
function commaBehind({ tokens }: Scope, from: number, words: SpeechWords): number {
  for (let at = from; at < from + LONGEST_PHRASE * 2; at++) {
    if (isMark(tokens[at], ',')) return at;
    const isPart = tokens[at]?.kind === 'word' || isMark(tokens[at], '-‑.');
    if (!isPart || words.saying.has(tokens[at]?.lower ?? '')) return -1;
  }
  return -1;
}

/** Somebody told by what they are, in a phrase whose first word, article or owner, stands at a token. */
function phraseFor(scope: Scope, from: number, words: SpeechWords): Opening | null {
  const { tokens, index } = scope;
  const owner = index.startingAt.get(from);
  let isOwned = owner !== undefined || words.possessives.has(tokens[from]?.lower ?? '');
  const start = owner ? owner.to : from + 1;
  let head = -1;
  for (let at = start; at < start + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    const mention = index.startingAt.get(at);
    if (mention && !mention.possessive) {
      const { lower = '' } = tokens[head] ?? {};
      const gender = words.nounGenders.get(lower) ?? null;
      return words.isSomebody(tokens[mention.to]?.lower ?? '')
        ? { kind: 'stranger', gender: null }
        : { kind: 'name', mention, gender };
    }
    if (mention) {
      at = mention.to - 1;
      isOwned = true;
      continue;
    }
    if (isMark(token, '-‑')) continue;
    if (token?.kind !== 'word') break;
    const { lower } = token;
    const isShouted = token.text === token.text.toUpperCase();
    if (isCapitalised(token) && (isShouted || !words.isSomebody(lower))) break;
    if (words.isSomebody(lower)) head = at;
    else if (head >= 0) break;
    if (/['’]s?$/.test(lower)) isOwned = true;
    const ends =
      words.prepositions.has(lower) || words.determiners.has(lower) || words.saying.has(lower);
    if (ends && head !== at) break;
  }
  const { lower = '' } = tokens[head] ?? {};
  const gender = words.nounGenders.get(lower) ?? null;
  const beside = appositive(scope, commaBehind(scope, start, words));
  if (beside) return { kind: 'name', mention: beside, gender };
  if (head < 0) return null;
  if (isOwned || !words.definite.has(tokens[from]?.lower ?? ''))
    return { kind: 'stranger', gender };
  const of = tokens.slice(from + 1, head).filter(({ kind }) => kind === 'word');
  const role = {
    head: lower,
    gender,
    of: new Set(of.map((token) => token.lower)),
    isOfName: false,
    isOwned: false,
    isRestricted: false,
  };
  return { kind: 'role', role, from, to: head + 1 };
}

/** Who is told at a token; `undefined` where nobody can be. */
function personAt(scope: Scope, at: number, words: SpeechWords): Opening | null | undefined {
  const { tokens, index } = scope;
  const { lower } = tokens[at] ?? { lower: '' };
  const pronoun = words.pronouns.get(lower);
  if (pronoun === 'm' || pronoun === 'f') return { kind: 'pronoun', pronoun, at };
  if (pronoun !== undefined) return null;
  const mention = index.startingAt.get(at);
  if (mention) {
    if (isJoined(tokens, mention, index, words)) return null;
    const behind = behindRole(scope, mention, words);
    if (behind) return { kind: 'name', mention: behind, gender: null };
    const leads = mention.possessive || words.isSomebody(tokens[mention.to]?.lower ?? '');
    return leads ? phraseFor(scope, at, words) : { kind: 'name', mention, gender: null };
  }
  const isPhrase =
    words.determiners.has(lower) || words.possessives.has(lower) || words.strangers.has(lower);
  if (isPhrase) return phraseFor(scope, at, words);
  const ahead = nameAhead(scope, at, words);
  return ahead ? { kind: 'name', mention: ahead, gender: null } : undefined;
}

/** “She won a place, but her father would not hear of it”: somebody without a name who acts in a clause joined to another. */
export function joinedStranger(
  scope: Scope,
  { from, to }: TokenSpan,
  words: SpeechWords,
): Opening | null {
  for (let at = to - 1; at > from; at--) {
    const isJoint =
      isMark(scope.tokens[at - 1], ',;') && words.conjunctions.has(scope.tokens[at]?.lower ?? '');
    const person = isJoint ? personAt(scope, at + 1, words) : undefined;
    if (person?.kind === 'stranger') return person;
  }
  return null;
}

/** Whom a sentence opens with, behind what may stand before its subject; `null` where that is a thing, or several. */
export function openingPerson(
  scope: Scope,
  { from, to }: TokenSpan,
  words: SpeechWords,
): Opening | null {
  const { tokens, index } = scope;
  let at = from;
  for (let count = 0; count <= MOST_FRONTED && at < to; count++) {
    while (
      at < to &&
      (tokens[at]?.kind === 'mark' || words.conjunctions.has(tokens[at]?.lower ?? ''))
    )
      at++;
    if (scope.pairs.some(({ open, close }) => open < at && at < close)) return null;
    const person = personAt(scope, at, words);
    if (person !== undefined) return person;
    const start = at;
    const isPlace = words.prepositions.has(tokens[at]?.lower ?? '');
    while (at < to && at < start + LONGEST_FRONTED && !isMark(tokens[at], ',')) {
      if (words.clauseBreaks.has(tokens[at]?.lower ?? '')) break;
      const pronoun = isPlace ? words.pronouns.get(tokens[at]?.lower ?? '') : undefined;
      if (pronoun === 'm' || pronoun === 'f') return { kind: 'pronoun', pronoun, at };
      at++;
    }
    while (at < to && at < start + LONGEST_FRONTED && !isMark(tokens[at], ',')) at++;
    if (!isMark(tokens[at], ',')) return null;
    // “Asked by his barrister, Ed Moor, what had happened, he said”: who asks stands between commas.
    const asker = words.isAdverbial(tokens[start]?.lower ?? '')
      ? index.startingAt.get(at + 1)
      : null;
    if (asker && isMark(tokens[asker.to], ',')) at = asker.to + 1;
    if (asker && isMark(tokens[asker.to], ',')) while (at < to && !isMark(tokens[at], ',')) at++;
  }
  return null;
}
