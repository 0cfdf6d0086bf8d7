import type { DoubtKind } from '../../types.ts';
import type { Mention, Told } from '../mentions.ts';
import type { View } from '../view.ts';
import type { Cue } from '../wording.ts';
import type { Dated } from '../times/dated.ts';
import type { ListSeen, RankSeen, TimesSeen } from './seen.ts';

/** The ways in which numbers hang together. */
export type SortName =
  | 'sum'
  | 'hundred'
  | 'share'
  | 'growth'
  | 'difference'
  | 'multiple'
  | 'direction'
  | 'product'
  | 'mean'
  | 'twice'
  | 'headline'
  | 'years'
  | 'jubilee'
  | 'clock'
  | 'days'
  | 'exchange'
  | 'measures'
  | 'list'
  | 'order'
  | 'rank';

/**
 * “Rose”; “more than 40”; “more” by itself; “a record”; “short of the target”; “carried” of what needed so many votes; “a
 * bigger gate than theirs: 9,700, and 8,400”, where the order of the numbers tells.
 */
export type WayName = 'move' | 'than' | 'alone' | 'record' | 'aim' | 'vote' | 'order';

/** Numbers that may hang together, whether or not the text means it, and whether they would. */
export interface Tie {
  sort: SortName;
  /** The sentence of what would be asked about. */
  told: Told;
  /** The number that the others should make; `null` where words alone tell it: “doubled”. */
  claim: Mention | null;
  /** The words that tell it, tokens half open. */
  cue: Pick<Cue, 'from' | 'to'>;
  /** The others in their order: of a share the part and its whole, of a change what was and what is, of a rate rate and span. */
  of: readonly Mention[];
  holds: boolean;
  /** Each number, first the claim, with what it would have to be. */
  wanted: readonly Wanted[];
  /** The two years of a span, the earlier mention first. */
  years?: readonly [Dated, Dated];
  /** How many years stand around an anniversary. */
  yearCount?: number;
  /** How two times of day, or two days, stand. */
  times?: TimesSeen;
  /** Whether words say which end ranks begin at: “the cheapest”, “the largest”. */
  isSaid?: boolean;
  /** How a rank is told. */
  rank?: RankSeen;
  /** The things that are counted. */
  list?: ListSeen;
  /** How the words say which of two numbers is the larger. */
  way?: WayName;
  /** The part of a share is all that is not in it. */
  isOther?: boolean;
  /** What a share is of is not told, but its part and all others: “544 for and 306 against”. */
  isOfBoth?: boolean;
}

export interface Wanted {
  mention: Mention;
  is: number;
  wanted: number;
}

/** One way in which numbers hang together: what finds its ties, with a text that holds and one that does not. */
export interface Sort {
  sort: SortName;
  kind: DoubtKind;
  example: { holds: string; fails: string };
  find: (view: View) => Tie[];
}

/** A tie that asks about one of its numbers, where that stands. */
export const tied = (
  sort: SortName,
  claim: Mention,
  of: readonly Mention[],
  holds: boolean,
  wanted: readonly Wanted[],
): Tie => ({ sort, told: claim.told, claim, cue: claim, of, holds, wanted });

/** The numbers of a tie. */
export const numbersOf = ({ claim, of }: Tie): readonly Mention[] => (claim ? [claim, ...of] : of);
