import type { Phrases } from '../../tokens/phrases.ts';
import type { Rows } from '../rows.ts';

/** What words say of how numbers move, and of which of two is the larger. */
export interface ChangeWordings {
  /** Verbs and nouns of growth and of loss. */
  rises: ReadonlySet<string>;
  falls: ReadonlySet<string>;
  /** Verbs of growth and loss that must stand at the size of a move: “lost 20 points”. */
  gains: ReadonlySet<string>;
  losses: ReadonlySet<string>;
  /** Verbs of movement whatever its direction: edged, moved. */
  moves: ReadonlySet<string>;
  /** Verbs and links that keep a word of change from the numbers behind them: “a fall in imports pushed”. */
  otherVerbs: ReadonlySet<string>;
  /**
   * How numbers compare, in rows: by how many times one is the other (“1.5: half as much again”), `larger` and `smaller`
   * (comparatives), `record` and `low` (none of its kind was larger, or smaller), `oldRecord` (before the one of before),
   * `over`, `under` and `aim` (“exceeded”, “fell short of”, “a target of”), `thus` (before what follows: “so”), what
   * tells how late a number is: `earlier`, `past`, `present`, `future` (“had been”, “last”, “now”, “will be”), and words of
   * growth and loss that say so only behind a verb of movement: `particle` (“went up”).
   */
  comparing: Rows;
}

/**
 * What words say of numbers beside them, one table for what a text states and for what it nearly states. Function words
 * (of, from, than) stand in their own table.
 */
export interface Wordings extends ChangeWordings {
  /** Of a total, before it or behind it: “in all”. */
  inAll: Phrases;
  /** Before a total whose parts stand before it: “adding up to”, “for a total of”. */
  totalOf: Phrases;
  /** Before a total behind a pause, or one whose parts follow: “a total of”. */
  aTotalOf: Phrases;
  /** Words that may make a total of a number: “together”, “so far”. */
  mayTotal: Phrases;
  /** Before a total that may hold more than the parts told: “bringing the total to”. */
  running: Phrases;
  /** Verbs whose end, behind “to”, is such a total: “bringing the number of dead to”. */
  bringing: Phrases;
  /** The name of a row or a column of totals. */
  totals: Phrases;
  /** Where a running count stands now: “it now has”. */
  now: Phrases;
  /** Before or behind what comes to a number before: “another”, “more”. */
  another: Phrases;
  /** Before all of a group told before: “all”. */
  all: Phrases;
  /** Before what is left of a whole: “the other”, “the rest”; and behind it: “remaining”. */
  rest: Phrases;
  left: Phrases;
  /** Before a whole that opens its clause: “of”, “out of”. */
  outOf: Phrases;
  /** Behind a part that stands after its whole: “13 of them”. */
  ofThem: Phrases;
  /** Behind a share of what was told before: “of the total”. */
  ofTotal: Phrases;
  /** Between a whole and parts that need not fill it: “including”, “among them”. */
  including: Phrases;
  /** A verb between the two: “included”. */
  included: Phrases;
  /** Between a whole and all its parts: “consisting of”. */
  filled: Phrases;
  /** Between a part and its share of a hundred: “accounted for”. */
  makeUp: Phrases;
  /** Behind the share of a party: “of the vote”. */
  ofVotes: Phrases;
  /** Of those who answer or vote one way: “in favour”, “voted against”; and of those who do neither: “abstentions”. */
  sides: Phrases;
  abstained: Phrases;
  /** Before or behind the difference of two numbers: “a margin of”, “made the difference”. */
  margin: Phrases;
  /** More than half: “a majority of”. */
  most: Phrases;
  /** Between what is and what was, or the two sides of a vote: “compared with”, “against”. */
  against: Phrases;
  /** Before what was, where nothing else may stand there: “up 140 on last year’s”, “after”. */
  upon: Phrases;
  /** Before a share that says a number again: “or”, “that is”. */
  again: Phrases;
  /** Before what is usual of many: “an average of”. */
  average: Phrases;
  /** Behind a multiple that compares with the number before: “twice as many”. */
  asMany: Phrases;
  /** What a rate is by, in rows by second, minute, hour, day, week, month, year and each: “a day”, “daily”, “apiece”. */
  rates: Rows;
  /** Verbs whose object is what rates make: “took”. */
  yields: Phrases;
  /**
   * Words of dates and times, in rows: behind the number of years (each: anniversary), what says so many years by itself
   * (100: centenary), and times of day that have a name (noon, midnight).
   */
  calendar: Rows;
  /** Before the year from which they are counted: “founded in”. */
  founded: Phrases;
  /** Before a year, “born in”, and what ends a life or an age: “died”. */
  born: Phrases;
  died: Phrases;
  /** Before or behind an age in years. */
  atAge: Phrases;
  /** Behind the years between two dates: “years later”. */
  later: Phrases;
  /** Sets the last of a list against the others: “while”. */
  whereas: Phrases;
  /** Words of a time that may stand between two numbers, beside its units and names: “earlier”, “last”, “season”. */
  times: ReadonlySet<string>;
  /**
   * How things are told one by one, in rows: what counts two by itself (both), what stands before a list of all (they are)
   * and before one of some (such as), what gives the next rank (next: runner-up), by what things are ranked (highest, lowest),
   * and ordinals by their numbers (2: second).
   */
  listing: Rows;
  /** Words for what is counted, in rows by family, and by what tells its kinds apart: “people dead”, “votes for”. */
  kinds: Rows;
}
