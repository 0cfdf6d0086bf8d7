/** Somebody or something of a sentence as it was read. */
export interface ReadPhrase {
  /**
   * `goes on`: whoever said the words in marks before; `left out`: a subject that the reader knows; `nobody`: nobody by
   * name; `no subject`: verbs that were tied to nobody.
   */
  kind:
    | ('name' | 'pronoun' | 'role' | 'body' | 'unnamed' | 'thing')
    | ('goes on' | 'left out' | 'nobody' | 'no subject');
  /** As they stand: “the mayor”, “dijo”; `null` where it has none. */
  words: string | null;
  /** The preposition that rules it. */
  behind: string | null;
  /** What it does, and whether that is saying, may bring in words, or tells no speech. */
  verbs: readonly { words: string; force: 'says' | 'lends' | 'other' }[];
}

/** One answer to the question who says something. */
export interface Answer extends ReadPhrase {
  /** Whom its words mean, by name. */
  name: string | null;
  /** How much of the belief it has, 0 to 1. */
  share: number;
  /** What speaks for it, and against it, the strongest first. */
  clues: readonly { clue: string; adds: number }[];
}

/** What was made of the answers, and of the sentence that they stand in. */
export interface Weighed {
  /** Whoever has most of the belief, in all words that mean them. */
  most: { name: string; share: number } | null;
  /** The share that it takes to be named. */
  needed: number;
  /** Who and what stands in the sentence, in order, and last the verbs that nobody does. */
  sentence: readonly ReadPhrase[];
}
