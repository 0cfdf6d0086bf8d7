import { byEntry, type Entry } from '../tokens/entries.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { SpeechWords } from './speech-words.ts';

/** What a word may be in a sentence, as bits: nearly every word is asked for nearly all of it, and one look tells it. */
export const PRONOUN = 1;
export const STRANGER = 2;
export const OWNER = 4;
export const DEFINITE = 8;
export const INDEFINITE = 16;
/** A word for somebody or a body, one or several. */
export const NOUN = 32;
export const PREPOSITION = 64;
export const RELATIVE = 128;
export const BREAK = 256;
export const JOIN = 512;
export const SAYING = 1024;
export const LENDING = 2048;
export const VERB = 4096;
export const BETWEEN = 8192;
export const PASSIVE = 16384;
/** A claim or a document. */
export const STATED = 32768;
/** The first word of a verb of saying in several: “shot back”. */
export const SAYS_IN_PHRASE = 65536;
/** The first word of what tells by whom something is so: “according to”. */
export const ACCORDS_IN_PHRASE = 131072;
/** Its last word. */
export const ENDS_ACCORD = 262144;
/** Stands before a verb for whom something is done to: French “se”, “lui”. */
export const PROCLITIC = 524288;

/** True if a token has any of some senses. */
export function is(told: readonly number[], at: number, any: number): boolean {
  return ((told[at] ?? 0) & any) !== 0;
}

type Senses = (word: Entry) => number;

function senses(words: SpeechWords): Senses {
  const lists: readonly (readonly [number, { has(word: string): boolean }])[] = [
    [PRONOUN, words.pronouns],
    [STRANGER, words.strangers],
    [OWNER, words.owners],
    [DEFINITE, words.definite],
    [INDEFINITE, words.indefinite],
    [PREPOSITION, words.prepositions],
    [RELATIVE, words.relatives],
    [BREAK, words.breaks],
    [JOIN, words.joins],
    [SAYING, words.saying],
    [LENDING, words.lending],
    [PASSIVE, words.passive],
    [STATED, words.statements],
    [SAYS_IN_PHRASE, words.sayingPhrases.byFirst],
    [ACCORDS_IN_PHRASE, words.accordingTo.byFirst],
    [ENDS_ACCORD, words.accordingTo.byLast],
    [PROCLITIC, words.proclitics],
  ];
  return byEntry((word) => {
    const noun = words.singular(word);
    let told = words.isPeopleNoun(noun) || words.bodyNouns.has(noun) ? NOUN : 0;
    for (const [sense, list] of lists) if (list.has(word)) told |= sense;
    if (words.isVerb(word)) told |= VERB;
    if (words.isBetween(word)) told |= BETWEEN;
    return told;
  }, 0);
}

const known = new WeakMap<SpeechWords, Senses>();

/**
 * What each word of a passage may be; the words of a language are remembered from text to text. A plain row is made in a
 * fifth of the time that a typed one takes.
 */
export function sensesOf(tokens: Tokens, words: SpeechWords): number[] {
  let tell = known.get(words);
  if (!tell) known.set(words, (tell = senses(words)));
  const told = new Array<number>(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') told[at] = tell(token.entry);
  }
  return told;
}
