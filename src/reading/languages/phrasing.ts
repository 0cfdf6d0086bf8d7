/** How a language says a number with what it counts. */
export interface PhrasingWords {
  /** What is measured, as it stands behind its measure or share: “of wheat”, “de trigo”. */
  of(noun: string): string;
  /** Before the first of two ends: “from 43% to 82%”, “del 43 al 82 por ciento”, “between 5 and 6”. */
  openers: ReadonlySet<string>;
  /** Nouns that a number is the size of: “a 45.4% rise in prices”, not “of rise”. */
  changes: ReadonlySet<string>;
  /** Nouns that name a quantity: “30 hectares: area burned” and “9%: unemployment rate”, not “of area”, “of rate”. */
  sizes: ReadonlySet<string>;
  /** Turn a sentence round: not, without; denied. */
  denials: ReadonlySet<string>;
  /** Before the name of a body, which is sorted without it. */
  articles: ReadonlySet<string>;
}
