import type { Clauses } from './clauses.ts';
import type { Phrase, Tie, Verb } from './phrase.ts';

/** A subject, and how it stands to its verb. */
export interface Tied {
  phrase: Phrase;
  tie: Tie;
}

/** A way in which a language ties a subject to a verb; `null` where it does not apply. */
export type Rule = (clauses: Clauses, verb: Verb, number: number) => Tied | null;

/** What differs between languages. */
export interface Grammar {
  /** The head of a noun phrase: “el preparador guipuzcoano”, “the New York architect”. */
  head: 'first' | 'last';
  /** Tried in this order. */
  subjects: readonly Rule[];
  /** Verbs stand without a subject: Spanish “dijo”. */
  dropsSubjects: boolean;
}
