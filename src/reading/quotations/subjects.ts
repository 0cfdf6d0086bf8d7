import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Gender, Mention } from './names.ts';

/** Words by which a language says who speaks. */
export interface SpeechWords {
  /** Verbs of saying as they stand in news: said, told, writes. */
  saying: ReadonlySet<string>;
  /** Verbs that attribute words without introducing speech: called, accused, found. */
  attributing: ReadonlySet<string>;
  /** “According to”. */
  accordingTo: Phrases;
  /** The same, but only where a sentence begins: Spanish “Para Montalvo, …”. */
  accordingFirst: Phrases;
  pronouns: ReadonlyMap<string, Gender | 'body' | 'many' | 'self' | 'any'>;
  /** Between subject and verb: adverbs, auxiliaries, days. */
  between: ReadonlySet<string>;
  /** Before words in marks that somebody chose: “as ‘speculative’”. */
  as: string;
  /** Verbs stand without a subject: Spanish “dijo”. */
  dropsSubjects: boolean;
  /** Join a verb to one before it: and, but. */
  conjunctions: ReadonlySet<string>;
  /** Hangs on the sentence’s subject: adding, añadiendo. */
  isGerund(word: string): boolean;
  /** Looks like an adverb: ends in -ly, -mente. */
  isAdverb(word: string): boolean;
  /** Before somebody known: “the governor”. */
  definite: ReadonlySet<string>;
  /** Bodies that go on as “the company”. */
  bodyNouns: ReadonlySet<string>;
  /** Before a name that is then not the subject: of, for, in. */
  prepositions: ReadonlySet<string>;
  /** The, a, his: may begin a role before a name. */
  determiners: ReadonlySet<string>;
  /** Relatives that only people have: who. */
  who: ReadonlySet<string>;
  /** Between a noun and a verb that is not its sentence’s: “a note that began”. */
  relatives: ReadonlySet<string>;
  /** Auxiliaries of the passive: was, been. */
  passive: ReadonlySet<string>;
  /** Behind words in marks that are then a term: “… means”. */
  phraseFollowers: ReadonlySet<string>;
  /** Words that begin a clause of which the quotation is no part: which, who. */
  clauseBreaks: ReadonlySet<string>;
  /** Before words in marks that nobody is quoted with: so-called, known as. */
  phraseCues: Phrases;
  /** Letters that begin words when they follow an apostrophe: ’tis, ’em. */
  elisions: ReadonlySet<string>;
}

/** Who is named as the subject of a verb. */
export type Subject =
  | { kind: 'name'; mention: Mention; from: number; to: number }
  | { kind: 'pronoun'; pronoun: Gender | 'body' | 'many' | 'self' | 'any'; from: number; to: number }
  | { kind: 'role'; role: string; from: number; to: number }
  | { kind: 'unnamed' };

/** The names of one passage by the tokens where they begin and end. */
export interface MentionIndex {
  startingAt: ReadonlyMap<number, Mention>;
  endingAt: ReadonlyMap<number, Mention>;
}

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  return {
    startingAt: new Map(mentions.flatMap((mention) => [[mention.from, mention], [mention.titleFrom, mention]])),
    endingAt: new Map(mentions.map((mention) => [mention.to, mention])),
  };
}

const UNNAMED: Subject = { kind: 'unnamed' };
const APPOSITION = 24;

function named(mention: Mention): Subject {
  return { kind: 'name', mention, from: mention.from, to: mention.to };
}

/** A name is no subject behind a preposition; the name before the preposition is: “Smith of Acme said”. */
function ownSubject(tokens: Tokens, mention: Mention, index: MentionIndex, words: SpeechWords, floor: number): Subject {
  if (mention.possessive) return UNNAMED;
  let before = mention.from - 1;
  while (before > floor && words.determiners.has(tokens[before]?.lower ?? '')) before--;
  if (before < floor || !words.prepositions.has(tokens[before]?.lower ?? '')) return named(mention);
  if (phraseBefore(words.accordingTo, tokens, before + 1) > 0) return named(mention);
  const outer = index.endingAt.get(before);
  return outer && !outer.possessive && !outer.body && outer.from >= floor ? named(outer) : UNNAMED;
}

function stepBack(tokens: Tokens, from: number, floor: number, index: MentionIndex, words: SpeechWords): number {
  let at = from;
  while (at >= floor && !index.endingAt.has(at + 1) && (words.between.has(tokens[at]?.lower ?? '') || words.isAdverb(tokens[at]?.lower ?? ''))) at--;
  return at;
}

/** “The governor”, “the company”: somebody the text has named before, perhaps. */
function definite(tokens: Tokens, last: number, floor: number, words: SpeechWords): Subject {
  const role = tokens[last];
  if (role?.kind !== 'word' || role.text !== role.lower) return UNNAMED;
  for (let at = last - 1; at >= floor && at > last - 3 && tokens[at]?.kind === 'word'; at--) {
    if (words.prepositions.has(tokens[at]?.lower ?? '')) break;
    if (words.definite.has(tokens[at]?.lower ?? '')) return { kind: 'role', role: role.lower, from: at, to: last + 1 };
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
function apposition(tokens: Tokens, comma: number, floor: number, index: MentionIndex, words: SpeechWords): Subject {
  const inner = index.endingAt.get(comma);
  for (let at = comma - 1; at >= floor && at > comma - APPOSITION; at--) {
    if (isMark(tokens[at], '.;:') && tokens[at]?.spaced === false && !index.endingAt.has(at)) continue;
    if (!isMark(tokens[at], ',')) continue;
    if (inner && tokens[inner.from - 1] && startOfTitle(inner, at, tokens)) return named(inner);
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

/** True if nothing but titles stands between a comma and a name. */
function startOfTitle(mention: Mention, comma: number, tokens: Tokens): boolean {
  return tokens.slice(comma + 1, mention.from).every((token) => token.kind === 'mark' || token.text.charAt(0) !== token.lower.charAt(0));
}

/** The subject that stands before a verb, not before the token `floor`; `null` if the verb begins there. */
export function subjectBefore(tokens: Tokens, verb: number, floor: number, index: MentionIndex, words: SpeechWords): Subject | null {
  const near = stepBack(tokens, verb - 1, floor, index, words);
  const at = isMark(tokens[near], ')') ? openingBracket(tokens, near, floor) - 1 : near;
  if (at < floor) return null;
  const pronoun = words.pronouns.get(tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  const mention = index.endingAt.get(at + 1);
  if (mention && mention.from >= floor) return ownSubject(tokens, mention, index, words, floor);
  if (isMark(tokens[at], ',')) return apposition(tokens, at, floor, index, words);
  return definite(tokens, at, floor, words);
}

/** The subject that follows a verb, or “according to”, before the token `ceiling`. */
export function subjectAfter(tokens: Tokens, after: number, ceiling: number, index: MentionIndex, words: SpeechWords): Subject | null {
  let at = after;
  while (at < ceiling && (words.between.has(tokens[at]?.lower ?? '') || words.isAdverb(tokens[at]?.lower ?? ''))) at++;
  if (at >= ceiling || tokens[at]?.kind !== 'word') return null;
  if (words.dropsSubjects && words.prepositions.has(tokens[at]?.lower ?? '')) return lateName(tokens, at, ceiling, index, words);
  const pronoun = words.pronouns.get(tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  return roleThenName(tokens, at, ceiling, index, words);
}

/** “dijo a las puertas del juzgado Nieves Candal”: a full name that no preposition rules, behind where it was said. */
function lateName(tokens: Tokens, from: number, ceiling: number, index: MentionIndex, words: SpeechWords): Subject | null {
  for (let at = from; at < Math.min(ceiling, from + 10) && tokens[at]?.kind === 'word'; at++) {
    const mention = index.startingAt.get(at);
    if (mention && mention.words.length > 1 && !mention.body && !words.prepositions.has(tokens[at - 1]?.lower ?? '')) return named(mention);
  }
  return null;
}

/** “Vale manager”, “UN spokesman”: a name before a role is not the speaker. */
function leadsOn(tokens: Tokens, mention: Mention, words: SpeechWords): boolean {
  const next = tokens[mention.to];
  return next?.kind === 'word' && !words.prepositions.has(next.lower) && !words.between.has(next.lower) && !words.clauseBreaks.has(next.lower);
}

/** “the mayor of Leeds, Ann Smith”, “Acme spokesman Bob Jones”, “Smith”: the last name of the chain that is no complement. */
function roleThenName(tokens: Tokens, from: number, ceiling: number, index: MentionIndex, words: SpeechWords): Subject {
  let found: Mention | null = null;
  let commas = 0;
  for (let at = from; at < ceiling && at < from + APPOSITION; ) {
    const mention = index.startingAt.get(at);
    const token = tokens[at];
    if (mention) {
      const complement = at > from && (words.prepositions.has(tokens[at - 1]?.lower ?? '') || (words.determiners.has(tokens[at - 1]?.lower ?? '') && words.prepositions.has(tokens[at - 2]?.lower ?? '')));
      if (!complement && !mention.possessive) {
        if (commas > 0 || !leadsOn(tokens, mention, words)) return named(mention);
        found = mention;
      }
      at = mention.to;
    } else if (isMark(token, ',')) {
      if (!index.startingAt.has(at + 1) && (found || commas > 0)) break;
      commas++;
      at++;
    } else if (token?.kind === 'word' || isMark(token, '-’\'')) {
      if (found && words.prepositions.has(token.lower)) break;
      at++;
    } else break;
  }
  if (found) return leadsOn(tokens, found, words) ? UNNAMED : named(found);
  let last = from;
  while (last + 1 < ceiling && last < from + 3 && tokens[last + 1]?.kind === 'word' && !words.prepositions.has(tokens[last + 1]?.lower ?? '') && !words.clauseBreaks.has(tokens[last + 1]?.lower ?? '')) last++;
  return definite(tokens, last, from, words);
}
