import type { Phrases } from '../../tokens/phrases.ts';
import type { Rows } from '../rows.ts';

/** Of a total. */
export const TOTALS = [
  /** Before it or behind it: “in all”. */
  'in all',
  /** Before a total whose parts stand before it: “adding up to”, “for a total of”. */
  'adding up to',
  /** Before a total behind a pause, or one whose parts follow. */
  'a total of',
  /** Words that may make a total of a number: “together”, “so far”. */
  'together',
  /** Before a total that may hold more than the parts told: “bringing the total to”. */
  'running',
  /** Verbs whose end, behind “to”, is such a total: “bringing the number of dead to”. */
  'bringing',
  /** The name of a row or a column of totals. */
  'heading',
] as const;

/** Of the parts of a whole. */
export const PARTS = [
  /** Before or behind what comes to a number before: “another”, “more”. */
  'another',
  /** Before all of a group told before. */
  'all',
  /** Before what is left of a whole: “the other”, “the rest”; and behind it: “remaining”. */
  'rest',
  'left',
  /** Before a whole that opens its clause: “of”, “out of”. */
  'out of',
  /** Behind a part that stands after its whole: “13 of them”. */
  'of them',
  /** Behind a share of what was told before. */
  'of the total',
  /** Between a whole and parts that need not fill it: “including”, “among them”. */
  'including',
  /** A verb between the two. */
  'included',
  /** Between a whole and all its parts: “consisting of”. */
  'filled',
  /** Between a part and its share of a hundred: “accounted for”. */
  'making up',
] as const;

/** Of votes and what is like them. */
export const VOTES = [
  /** Behind the share of a party. */
  'of the vote',
  /** Of those who answer or vote one way: “in favour”, “voted against”; and of those who do neither: “abstentions”. */
  'side',
  'abstained',
  /** Before or behind the difference of two numbers: “a margin of”, “made the difference”. */
  'margin',
  /** More than half: “a majority of”. */
  'most',
] as const;

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
   * `over`, `under` and `aim` (“exceeded”, “fell short of”, “a target of”), `passed` and `failed` (of what was
   * voted on), `thus` (before what follows: “so”), what
   * tells how late a number is: `earlier`, `past`, `present`, `future` (“had been”, “last”, “now”, “will be”), and words of
   * growth and loss that say so only behind a verb of movement: `particle` (“went up”). Between what is and what was, or
   * the two sides of a vote: `against` (“compared with”); before what was, where nothing else may stand there: `upon` (“up
   * 140 on last year’s”).
   */
  comparing: Rows;
}

/**
 * What words say of numbers beside them, one table for what a text states and for what it nearly states. Function words
 * (of, from, than) stand in their own table.
 */
export interface Wordings extends ChangeWordings {
  /** A row for each of `TOTALS`, of `PARTS` and of `VOTES`. */
  totals: Rows;
  parts: Rows;
  votes: Rows;
  /** Before a share that says a number again: “or”, “that is”. */
  again: Phrases;
  /** Before what is usual of many: “an average of”. */
  average: Phrases;
  /**
   * What a rate is by, in rows by second, minute, hour, day, week, month, year and each: “a day”, “daily”, “apiece”; and
   * what stands before the time between two of a row (interval: every).
   */
  rates: Rows;
  /** Verbs whose object is what rates make: “took”. */
  yields: Phrases;
  /**
   * Words of dates and times, in rows: behind the number of years (each: anniversary), what says so many years by itself
   * (100: centenary), times of day that have a name (noon, midnight), before the year from which they are counted
   * (founded in), of a life (died, for what ends a life or an age; aged, beside an age in years), and behind the
   * years between two dates (later: years later).
   */
  calendar: Rows;
  /** Sets the last of a list against the others: “while”. */
  whereas: Phrases;
  /** Words of a time that may stand between two numbers, beside its units and names: “earlier”, “last”, “season”. */
  times: ReadonlySet<string>;
  /**
   * How things are told one by one, in rows: what counts two by itself (both), what stands before a list of all (they are)
   * and before one of some (such as), what gives the next rank (next: runner-up), by what things are ranked (highest, lowest),
   * ordinals by their numbers (2: second), and what counts by itself and is no figure (set 3: trio; set 14 day: fortnight).
   */
  listing: Rows;
  /** Words for what is counted, in rows by family, and by what tells its kinds apart: “people dead”, “votes for”. */
  kinds: Rows;
}
