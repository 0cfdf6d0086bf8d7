import type { SensePhrases } from '../../figures/senses.ts';
import type { Phrases } from '../../tokens/phrases.ts';
import type { Rows } from '../rows.ts';

/** How a language builds what a number counts, and what it says of numbers. */
export interface NounFields {
  /** Words that end a noun phrase, beside function words and weekdays: ago, said, “analysts expected”. */
  stops: ReadonlySet<string>;
  /** True for a word that looks like a plural noun; it is asked of none that ends a noun phrase. */
  isPlural(word: string): boolean;
  /**
   * What a word may be in the singular: the first that is known names somebody or a body; two words for one measure differ
   * in none but the last, “dollars” and “dollar”.
   */
  singulars(word: string): readonly string[];
  /** True for a word that looks like an adverb. */
  isAdverb(word: string): boolean;
  /** Looks like a verb or its participle: it follows the head and is no part of the phrase. */
  isParticiple(word: string): boolean;
  /** Heads without a plural form: people, police, injured. */
  collectives: ReadonlySet<string>;
  /** Heads that take what they measure with them: tonnes of wheat. */
  takesOf: ReadonlySet<string>;
  /** What is measured, as it stands behind its measure or share: “of wheat”, “de trigo”. */
  measured(noun: string): string;
  /** Words and signs of measure, in rows by its English name, those without one in a row of their own: “kilometre: km”. */
  measures: Rows;
  /** Words between number and noun that are no part of it: more, other. */
  skipped: ReadonlySet<string>;
  /** Before the noun, with the number later in the clause: “the number of deaths rose to 45”. */
  numberOf: Phrases;
  /** Before an age: aged, at the age of. */
  aged: Phrases;
  /** Before a number that is an age if nothing follows that it could count: “she is 41”. */
  being: Phrases;
  /** Qualifiers by what they say, before the number and behind it. */
  qualifiers: { before: SensePhrases; after: SensePhrases };
}
