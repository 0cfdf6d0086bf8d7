import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { Clauses, Rule, Tied } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { doesAnother } from './does-another.ts';
import { isTitle } from './title-marks.ts';

function opensClause(clauses: Clauses, { from }: Verb): boolean {
  const before = clauses.parsed.tokens[from - 1];
  return (
    before === undefined ||
    isMark(before, ',—–-') ||
    clauses.pairAt(from - 1) !== null ||
    clauses.sentenceAt(from).from === from
  );
}

/** “‘…?’ asked Horvat”: a verb that takes whom something is said to takes a subject behind a question. */
function isAsked(clauses: Clauses, { from }: Verb): boolean {
  return clauses.pairAt(from - 1) !== null && isMark(clauses.parsed.tokens[from - 2], '?');
}

/** So many words may tell more of a name before it. */
const ADJECTIVES = 4;

/** “Said Horvat”, “said Republican political consultant Horvat”. */
function subjectBehind({ startingAt, words, parsed }: Clauses, { to }: Verb): Phrase | null {
  const beside = startingAt.get(to) ?? null;
  const isNoun = beside?.kind === 'unnamed' && beside.to === to + 1;
  if (beside && !isNoun) return beside;
  for (let at = beside?.to ?? to; at <= to + ADJECTIVES; at++) {
    const phrase = startingAt.get(at);
    if (phrase) return phrase.kind === 'name' ? phrase : beside;
    const token = parsed.tokens[at];
    const lower = token?.lower ?? '';
    if (token?.kind !== 'word' || words.prepositions.has(lower)) return beside;
    // “Said on Friday that Horvat”
    if (words.complementizers.has(lower)) return beside;
    if (words.breaks.has(lower) || words.isVerb(lower)) return beside;
  }
  return beside;
}

/** “‘…’, said Horvat”: turned round behind the words alone, as in English; not “Poolman, of Minot, said he was”. */
export const behindWords: Rule = (clauses, verb) => {
  if (verb.form !== 'finite' || !opensClause(clauses, verb)) return null;
  const { tokens } = clauses.parsed;
  const { words } = clauses;
  // “‘…!’ beamed Horvat”: any verb right behind the marks tells who spoke, if a name follows.
  if (verb.force !== 'says') {
    const pair = clauses.pairAt(verb.from - 1);
    const beamed = pair && !isTitle(clauses, pair) ? clauses.startingAt.get(verb.to) : undefined;
    if (beamed?.kind !== 'name' || beamed.modifies || verb.to !== verb.from + 1) return null;
    verb.force = 'says';
    return { phrase: beamed, tie: 'behind' };
  }
  if (words.addressing.has(tokens[verb.at]?.lower ?? '') && !isAsked(clauses, verb)) return null;
  const phrase = subjectBehind(clauses, verb);
  if (!phrase || phrase.modifies) return null;
  return doesAnother(clauses, verb, phrase) ? null : { phrase, tie: 'behind' };
};

/**
 * “‘It must close,’ Horvat heralded.”: behind words that end with a comma, a name and any verb, and nothing else, tell
 * who spoke.
 */
export const tagBehindWords: Rule = (clauses, verb) => {
  const phrase = clauses.endingAt.get(verb.from);
  if (verb.force === 'says' || verb.form !== 'finite' || phrase?.kind !== 'name') return null;
  const { tokens } = clauses.parsed;
  // “‘Why not?’ Horvat wondered aloud.”
  const last = verb.force === 'lends' ? ',?!' : ',';
  const isComma = isMark(tokens[phrase.from - 2], last) && clauses.pairAt(phrase.from - 1) !== null;
  const next = tokens[verb.to];
  if (!isComma || phrase.modifies || (next && !isMark(next, '.,;'))) return null;
  verb.force = 'says';
  return { phrase, tie: 'beside' };
};

/** So many words may stand between a verb and the subject behind it: “dijo ayer el alcalde”. */
const BETWEEN = 2;
/** So many words between commas. */
const INSERT = 5;
/** And so many with a phrase of place or time. */
const FARTHEST = 12;

/** “Lance, amusée, Ana Polo”: behind what commas part from a verb, where a phrase follows; else behind the verb. */
function insertEnd({ parsed: { tokens }, startingAt }: Clauses, { to }: Verb): number {
  if (!isMark(tokens[to], ',')) return to;
  for (let at = to + 1; at <= to + INSERT; at++) {
    if (isMark(tokens[at], ',')) return startingAt.get(at + 1) ? at + 1 : to;
    if (tokens[at]?.kind !== 'word' || startingAt.get(at)) return to;
  }
  return to;
}

/** A small word that a preposition may stand before without an article: “entre risas”, “en cambio”. */
function isNoun({ parsed: { tokens }, words }: Clauses, at: number): boolean {
  const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
  return (
    words.grammar.head === 'first' &&
    kind === 'word' &&
    !isCapitalised(tokens[at]) &&
    !words.isVerb(lower) &&
    !words.saying.has(lower) &&
    !words.complementizers.has(lower)
  );
}

/** The first phrase behind a verb that no preposition rules, over small words and over where or when. */
export function firstBehind(clauses: Clauses, verb: Verb): Tied | null {
  if (verb.form !== 'finite') return null;
  const { words, parsed, startingAt } = clauses;
  const insert = insertEnd(clauses, verb);
  let aside = insert - verb.to;
  let isRole = false;
  for (let at = insert; at <= verb.to + aside + BETWEEN;) {
    const phrase = startingAt.get(at);
    if (phrase?.ruler === '')
      return aside === 0 || phrase.kind === 'name' || (isRole && phrase.kind === 'role')
        ? { phrase, tie: 'behind' }
        : null;
    const lower = parsed.tokens[at]?.lower ?? '';
    // “A écrit sur X le maire”
    const isPlace = words.prepositions.has(parsed.tokens[at - 1]?.lower ?? '');
    const isNamed = isPlace && isCapitalised(parsed.tokens[at]);
    // “Confesó entre risas el portero”
    const isBare = isPlace && !phrase && verb.force === 'says' && isNoun(clauses, at);
    const isSmall = words.isBetween(lower) || words.prepositions.has(lower);
    if (!phrase && !isNamed && !isBare && !isSmall) return null;
    // “Dijo a las puertas del juzgado Ana Polo”: where or when stands between.
    if (phrase || isBare) aside = (phrase?.to ?? at + 1) - verb.to;
    // “Disse à Rádio Mar o presidente”: to whom it is said.
    isRole = isBare || (phrase?.kind === 'name' && words.to.has(phrase.ruler));
    if (aside > FARTHEST) return null;
    at = phrase?.to ?? at + 1;
  }
  return null;
}

/** “Llegó el alcalde”: where whoever something is done to has a preposition, somebody right behind any verb does it. */
export const behindAny: Rule = (clauses, verb) => {
  const { words, parsed, startingAt } = clauses;
  const phrase = startingAt.get(verb.to);
  if (verb.force !== 'other' || verb.form !== 'finite' || phrase?.ruler !== '') return null;
  if (words.passive.has(parsed.tokens[verb.at]?.lower ?? '')) return null;
  const isPerson = phrase.kind === 'role' || (phrase.mention !== null && !phrase.mention.body);
  return isPerson ? { phrase, tie: 'behind' } : null;
};

/** “Dijo ayer el alcalde”: behind the verb anywhere, as in Spanish. */
export const behind: Rule = (clauses, verb) =>
  verb.force === 'other' ? null : firstBehind(clauses, verb);
