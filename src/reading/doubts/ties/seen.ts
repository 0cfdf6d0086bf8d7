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

/** How two times of day, or two days, stand in a text. */
export interface TimesSeen {
  /** The places of the two among those around. */
  first: number;
  second: number;
  /** Whether the span stands in their sentence. */
  isBesideBoth: boolean;
}

/** How a rank is told. */
export interface RankSeen {
  place: number;
  /** Whose number it is told by a name rather than beside the number. */
  isNamed: boolean;
}
