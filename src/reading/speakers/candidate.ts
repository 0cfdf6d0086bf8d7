import type { Clauses } from '../clauses/clauses.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import type { Sort } from '../clauses/speech-words.ts';
import type { Pair } from '../text/marks.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Dossier } from '../who/dossiers.ts';

/** A stretch of text of which somebody may be asked who says so. */
export interface Stretch {
  clauses: Clauses;
  /** The stretch with its marks, as tokens; `close` is its last token. */
  pair: Pair;
  /** The sentences that it stands in. */
  sentence: TokenSpan;
  opensSentence: boolean;
  /** Nothing of its sentence stands behind it. */
  endsSentence: boolean;
  words: number;
  /** Its first word has a capital. */
  capital: boolean;
  /** It ends as speech does: with a comma, a full stop, a question. */
  speech: boolean;
  /** Each of its words has a capital. */
  named: boolean;
  /** It ends with a full stop, or with a comma. */
  closed: boolean;
  comma: boolean;
  /** The token before its marks, in small letters. */
  before: string;
  /** Behind a word of the language’s `titleCues`, or itself a name: “the film ‘Long Night’”. */
  titled: boolean;
  /** Behind a word of its `phraseCues`: “the so-called ‘farm’”. */
  termed: boolean;
  /** Between the parts of a name: “Walter ‘el Ruso’ Quintana”. */
  nickname: boolean;
  /** A verb of saying, or one that lends words, stands in its sentence. */
  isTold: boolean;
  /** Those who say something in its sentence, by a verb of saying. */
  tellers: readonly Phrase[];
  /** The last of these who stands before it. */
  lastTeller: Phrase | undefined;
  /** Of these, the last before it that begins a clause anew behind a comma: “Deeb left, Horvat said …”. */
  anew: Phrase | null;
  /** On whose claim its clause hangs: “der Vorwurf des Vereins, es sei …”. */
  claimant: Phrase | null;
  /** The verb of the main clause behind it, where it stands in one that hangs on that and tells something itself. */
  main: Verb | null;
  /** Its sentence names somebody who says something, or by whom something is so. */
  isCredited: boolean;
  /** Who says something in the last sentence before that does, where all from there on are in the mood that tells it. */
  reportedBy: Phrase | null;
  /** Nobody tells anything in its sentence, which is in the mood that tells what somebody else said. */
  isReported: boolean;
  /** The stretch before it in the text, if any, and what was found of it. */
  last: Decided | null;
  /** Paragraphs between it and the stretch before. */
  apart: number;
}

/** What was decided of a stretch before: whom it may be by, with their shares of the belief. */
export interface Decided {
  stretch: Stretch;
  by: ReadonlyMap<Dossier, number>;
  /** The share of those who are nobody by name. */
  nobody: number;
  kind: 'direct' | 'partial' | 'phrase';
}

/** Somebody whom a candidate’s words may mean. */
export interface Meant {
  who: Dossier | null;
  gender: Dossier['gender'];
  /** Somebody whom the text brings in without a name. */
  stranger: boolean;
  /** By the very word that means them now: “una vecina … la vecina”. */
  told: boolean;
  sentences: number;
  paragraphs: number;
  /** They stand in the last sentence of the paragraph before, and the words in the first of theirs. */
  ends: boolean;
  /** No preposition rules the last mention, and it owns nothing. */
  free: boolean;
  /** So many points back somebody last has a verb of their own; `Infinity` where nowhere in that paragraph. */
  subject: number;
  /** That verb tells that something is said. */
  says: boolean;
  /** They say something in the sentence that is told right before that of the words. */
  saidBefore: boolean;
  /** That sentence is about them. */
  ledBefore: boolean;
  /** They do something earlier in the sentence of the words that mean somebody. */
  acts: boolean;
  /** So many points back a sentence is last about them. */
  main: number;
  /** The nearest of these that fits the pronoun. */
  leads: boolean;
  /** The nearest subject that fits the pronoun. */
  nearest: boolean;
  opens: boolean;
  /** So many points back the first sentence of that paragraph is about them; -1 where none is. */
  begins: number;
  /** The one whom the nearest paragraph is first about. */
  topic: boolean;
  /** Somebody else who fits has the sentence before, or does something earlier in that of the words. */
  rivalled: boolean;
  /** The words may go on with anybody: the woman, the Dane. */
  anybody: boolean;
  /** Named in the words in marks themselves. */
  inWords: boolean;
  last: boolean;
  /** The sentences before report what they say. */
  reporter: boolean;
  /** The verb of the words goes on with what was said, and they said that last: added, continued. */
  goesOn: boolean;
  /** Named behind the stretch before. */
  since: boolean;
  sort: Sort | null;
  phrase: Phrase | null;
  /** The text calls them by another word for the same kind of office. */
  like: boolean;
  /** They hold an office, and none of the kind that the words tell. */
  other: boolean;
  /** The only one of them who does. */
  sole: boolean;
  way: Way;
  /** Named again between the words that mean somebody and the words in marks. */
  again: boolean;
  /** Of those who share a name, the first whom the text tells of. */
  introduced: boolean;
}

export type Way =
  | 'name'
  | 'pronoun'
  | 'role'
  | 'body'
  | 'unnamed'
  | 'thing'
  | 'dropped'
  | 'goesOn'
  | 'nobody';

/** One answer to the question who says so. */
export interface Candidate {
  way: Way;
  phrase: Phrase | null;
  /** Where its words stand: in the same passage or in another. */
  passage: number;
  verb: Verb | null;
  /** It does what the verb’s passive tells: “described by Horvat as”. */
  agent: boolean;
  /** The subject of a passive. */
  patient: boolean;
  behind: boolean;
  reach: 'sentence' | 'paragraph' | 'before';
  /** Tokens between it, or its verb, and the words. */
  gap: number;
  /** Other names between it and the words. */
  names: number;
  /** Verbs between its own verb and the words. */
  verbs: number;
  /** Words in marks between it and the words. */
  quotes: number;
  accordingTo: boolean;
  /** Somebody else tells its words: “Horvat was quoted as saying”. */
  quoted: boolean;
  /** “Horvat’s claim” */
  claims: boolean;
  /** Directly behind a verb that is none of its own. */
  object: boolean;
  /** Whose document says it: “a letter from Horvat said”. */
  author: boolean;
  opens: boolean;
  /** A preposition rules it, and begins no clause of its own; what somebody owns is ruled, not they. */
  ruled: boolean;
  /** A colon ends its paragraph, and the words begin the next. */
  handsOver: boolean;
  label: boolean;
  dossier: Dossier | null;
  /** Whom its words may mean, nobody among them; nothing where they can mean `dossier` alone. */
  meant: () => readonly Meant[];
}
