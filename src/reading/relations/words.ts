import type { Phrases } from '../tokens/phrases.ts';

/** Words for parts that nothing belongs to twice: men, women, children; for, against. */
export interface ExclusiveWords {
  /** Each class with its words. */
  classes: readonly ReadonlySet<string>[];
  /** Classes that make a whole together, by number; none where others are always possible. */
  fills: readonly (readonly number[])[];
  /** Classes that are in one of the others, with it: girls are children. */
  inside?: readonly (readonly [number, number])[];
}

/** Words that state how the figures of a text hang together. */
export interface RelationWords {
  /** After a total whose parts stand before it, or before one that opens a sentence: “in all”. */
  inAll: Phrases;
  /** Before a total whose parts stand before it: “for a total of”. */
  totalOf: Phrases;
  /** Before a total behind a pause: “, a total of”. */
  apposedTotal: Phrases;
  /** Before a total that may hold more than the parts told: “bringing the total to”. */
  runningTotal: Phrases;
  /** Before a total whose parts follow a colon: “a total of”. */
  listedTotal: Phrases;
  /** Before ages, which are no parts: “aged”. */
  ages: Phrases;
  /** Between a whole and all its parts: “consisting of”. */
  filled: Phrases;
  /** A verb between a whole and some of its parts: “included”. */
  included: Phrases;
  /** Before what is left of a whole, perhaps with a pause between: “the remaining”, “the rest,”. */
  remaining: Phrases;
  /** Straight behind what is left: “the 29 remaining”. */
  leftBehind: ReadonlySet<string>;
  /** Words for parts that nothing belongs to twice. */
  exclusive: readonly ExclusiveWords[];
  /** Of whom nothing is known: “undecided”. */
  unsaid: ReadonlySet<string>;
  /** Verbs and prepositions between a number and the words for its part: “were”, “in favour”. */
  copulas: ReadonlySet<string>;
  /** Before a place or body that a part is of: “from”, “in”. */
  places: ReadonlySet<string>;
  /** In a list behind a colon, dash or bracket: “six of fraud and five of theft”. */
  looseLinks: ReadonlySet<string>;
  /** Of these, the ones that a share of a whole can have too: “from”. */
  origins: ReadonlySet<string>;
  /** Between the parts of a list, beside marks: “and the remaining”. */
  listLinks: ReadonlySet<string>;
  /** Between a part and its share of a hundred: “accounted for”. */
  makeUp: Phrases;
  /** Behind the share of a party: “of the vote”. */
  ofVotes: Phrases;
  /** Between a party and its share: “with”. */
  partyLinks: ReadonlySet<string>;
  /** Before a margin that its tally stands before. */
  marginOf: Phrases;
  marginUnits: ReadonlySet<string>;
  /** Between the two numbers of a tally: “to”. */
  versus: ReadonlySet<string>;
  /** Between a whole and parts that need not fill it: “including”, “of whom”, “among them”. */
  among: Phrases;
  /** Behind a part that stands after its whole: “13 of them”. */
  ofThem: Phrases;
  /** Between a part and its whole: “of the”. */
  partOf: ReadonlySet<string>;
  /** Before a whole that opens its clause: “of”, “out of”. */
  wholeFirst: Phrases;
  /** Before such words inside a sentence: “that”. */
  clauseOpeners: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Of these, the ones that say whose the whole is: its. */
  possessives: ReadonlySet<string>;
  /** Words for one thing: “dead”, “deaths”, “killed”. */
  kinds: readonly ReadonlySet<string>[];
  /** Between a part and the share that says it again: “or about 25 percent”. */
  or: ReadonlySet<string>;
  shareLinks: ReadonlySet<string>;
  /** Behind a share that a pause links to its numbers: “of the total”. */
  ofTotal: Phrases;
  /** Verbs and nouns of growth and of loss. */
  rises: ReadonlySet<string>;
  falls: ReadonlySet<string>;
  /** Verbs of growth and loss that must stand at the size of a move: “lost 20 points”. */
  gains: ReadonlySet<string>;
  losses: ReadonlySet<string>;
  /** Verbs of movement whatever its direction, straight before where it began: “went from 43 to 82”. */
  moves: ReadonlySet<string>;
  /** “doubled”: what the number was multiplied by. */
  multiples: ReadonlyMap<string, number>;
  /** Behind the size of a change, if no “than” follows. */
  more: ReadonlySet<string>;
  less: ReadonlySet<string>;
  than: ReadonlySet<string>;
  /** Between a word of change and its size: “rose by 12”, “an increase of 12”. */
  by: ReadonlySet<string>;
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
  /** Between where something stands and what it was, without a word of change: “compared with”. */
  comparedWith: Phrases;
  /** Between a size and where it led, beside “to”: “up 12 points, or 1 percent, at 1,212”. */
  at: ReadonlySet<string>;
  /** Verbs and links that keep a word of change from the numbers behind them: “a fall in imports pushed”. */
  otherVerbs: ReadonlySet<string>;
  /** Words of a time that may stand between two numbers: “in”, “May”, “a year earlier”. */
  periods: ReadonlySet<string>;
  /** Units of a difference between percentages: percentage points. */
  points: ReadonlySet<string>;
  basisPoints: ReadonlySet<string>;
  /** Hundredths of the unit of a currency: cents. */
  hundredths: ReadonlySet<string>;
}
