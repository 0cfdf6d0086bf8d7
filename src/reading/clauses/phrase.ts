import type { Mention } from '../names/mention.ts';
import type { Gender } from '../names/name-words.ts';
import type { Sort } from './speech-words.ts';

/** Somebody or something as a sentence brings it in. */
export interface Phrase {
  /** Its place among the phrases of its passage; -1 where it is none of them. */
  number: number;
  /** `thing`: a noun that is none for people or bodies. */
  kind: 'name' | 'pronoun' | 'role' | 'body' | 'unnamed' | 'thing';
  /** From its article or title to behind its head, as tokens. */
  from: number;
  to: number;
  /** The noun, lower case: mayor; with its age in digits: “the 34-year-old” is 34. */
  head: string;
  mention: Mention | null;
  sort: Sort | null;
  /** “Her lawyer”: one of somebody’s, whom the text may name or not. */
  owned?: true;
  /** “À ses yeux”: something is so by whoever the reader knows. */
  view?: true;
  /** “Ce dernier”: whoever was told of last. */
  latter?: true;
  gender: Gender | null;
  /** The preposition before it, or nothing. */
  ruler: string;
  /** “Bell’s”, “the Bell campaign”: it only tells what follows. */
  modifies: boolean;
  /** The verbs of which it is the subject, in order. */
  verbs: Verb[];
}

/** A verb and who does what it tells. */
export interface Verb {
  from: number;
  /** Behind its last word. */
  to: number;
  /** The word that carries its meaning. */
  at: number;
  force: 'says' | 'lends' | 'other';
  form: 'finite' | 'gerund' | 'infinitive' | 'passive';
  /** In the mood by which a language tells what somebody else said. */
  reported: boolean;
  /** Its form tells that several do it. */
  several: boolean;
  subject: Phrase | null;
  /** How sure the tie is. */
  tie: Tie | null;
}

/** How a subject stands to its verb. */
export type Tie = 'beside' | 'behind' | 'apposed' | 'relative' | 'joined' | 'hung' | 'far';
