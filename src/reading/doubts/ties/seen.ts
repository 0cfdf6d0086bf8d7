import type { ListForm } from '../listed/forms.ts';
import type { Listed } from '../listed/items.ts';

/** A list as words count it. */
export interface ListSeen {
  list: Listed;
  form: ListForm;
  /** What the words say, and how many things there are. */
  said: number;
  count: number;
}

/** How numbers are told by rank: “first with 54, second with 51 and third with 49”. */
export interface OrderSeen {
  /** Whether words say which end they begin at: “the cheapest”, “the largest”. */
  isSaid: boolean;
  /** Whether a number of the rank behind is told too. */
  hasThird: boolean;
  /** “The second”, as of halves and rounds. */
  isOneOf: boolean;
}

/** How a rank is told. */
export interface RankSeen {
  place: number;
  /** “The largest”, “the cheapest”. */
  isSaid: boolean;
  /** “Of the four”, of which there are as many. */
  isOfSo: boolean;
  /** Whose number it is told by a name rather than beside the number. */
  isNamed: boolean;
  /** How many numbers are ranked. */
  count: number;
}
