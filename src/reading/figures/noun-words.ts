import type { Phrases } from '../tokens/phrases.ts';

/** How a language builds what a number counts. */
export interface NounWords {
  /** Whether the head noun ends its phrase (English) or begins it (Spanish). */
  head: 'last' | 'first';
  /** Words that end a noun phrase: of, in, was. */
  stops: ReadonlySet<string>;
  /** Two words that are none behind a number: “analysts expected”. */
  stopsInTwo: Phrases;
  /** True for a word that before a hyphen begins a number: forty-five. */
  isTens(word: string): boolean;
  /** Adverbs that may stand before a noun too: daily. */
  frequencies: ReadonlySet<string>;
  /** Two heads that are counted as one: women and children. */
  pairs: Phrases;
  /** Between “of the” and a number that takes its unit: “nine of the last 10 sessions”. */
  recent: ReadonlySet<string>;
  /** Words between number and noun that are no part of it: more, other. */
  skipped: ReadonlySet<string>;
  /** True for a word that looks like a plural noun. */
  isPlural(word: string): boolean;
  /** The form that a word has in the singular, as far as two words for one measure differ: “dollars”, “dollar”. */
  singular: (word: string) => string;
  /** True for a word that tells whose something is: “the village’s”. */
  isOwner: (word: string) => boolean;
  /** True for a word that looks like an adverb. */
  isAdverb(word: string): boolean;
  /** Plurals and collectives that stand before other nouns: arms, sales, police. */
  attributive: ReadonlySet<string>;
  /** After a measure, with another measure: miles per hour. */
  per: ReadonlySet<string>;
  /** Heads without a plural form: people, police, injured. */
  collectives: ReadonlySet<string>;
  /** Looks like a verb or its participle: it follows the head and is no part of the phrase. */
  isParticiple(word: string): boolean;
  /** Words and signs of measure. */
  measures: ReadonlySet<string>;
  /** Behind a hyphen, no unit: “100,000-strong”. */
  emptyHyphens: ReadonlySet<string>;
  /** Of these, the ones that stand before what is counted: “300-odd guests”. */
  looseHyphens: ReadonlySet<string>;
  /** The noun for a word that hangs on a number by a hyphen: German “jährige” counts “Jahre”. */
  hanging(word: string): string;
  /** Heads that take what they measure with them: tonnes of wheat. */
  takesOf: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** Between a number and where what it counts is from: “25 are from Leith”. */
  are: ReadonlySet<string>;
  origins: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** “Of” and an article in one, behind a fraction: “del”. */
  ofThe: ReadonlySet<string>;
  /** After “of”, before the noun: the, its, all. */
  determiners: ReadonlySet<string>;
}
