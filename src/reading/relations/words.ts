import type { Phrases } from '../tokens/phrases.ts';

/** Words that state how the figures of a text hang together. */
export interface RelationWords {
  /** After a total whose parts stand before it, or before one that opens a sentence: “in all”. */
  inAll: Phrases;
  /** Before a total whose parts stand before it: “for a total of”. */
  totalOf: Phrases;
  /** Between a whole and parts that need not fill it: “including”, “of whom”, “among them”. */
  among: Phrases;
  /** Between a part and its whole: “of the”. */
  partOf: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Words for one thing: “dead”, “deaths”, “killed”. */
  kinds: readonly ReadonlySet<string>[];
  /** Between a part and the share that says it again: “or about 25 percent”. */
  or: ReadonlySet<string>;
  shareLinks: ReadonlySet<string>;
  /** Verbs and nouns of growth and of loss. */
  rises: ReadonlySet<string>;
  falls: ReadonlySet<string>;
  /** “doubled”: what the number was multiplied by. */
  multiples: ReadonlyMap<string, number>;
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
  /** Units of a difference between percentages: percentage points. */
  points: ReadonlySet<string>;
  /** Qualifiers by which way they open a number. */
  opensUp: ReadonlySet<string>;
  opensDown: ReadonlySet<string>;
}
