import type { Mention } from '../mentions.ts';
import type { SortName, Tie } from '../ties/tie.ts';
import type { View } from '../view.ts';

/** What a clue may look at beside the tie itself. */
export interface Around {
  view: View;
  /** The ties of sums, shares and changes that hold, by their numbers. */
  held: ReadonlyMap<number, readonly Tie[]>;
  /** The numbers that stand between those of a tie, and are none of them. */
  between: (tie: Tie) => readonly Mention[];
}

export type Says = (tie: Tie, around: Around) => number;

/** One reason to believe, or not, that a text means a tie, and that its numbers are wrong where it does not hold. */
export interface Clue {
  /** What its weight is kept by, and what is told to whoever asks why. */
  name: string;
  /** The only sort of ties that it is asked of. */
  sort: SortName | null;
  /** How much of it there is, 0 to 1; what that is worth is fitted. */
  says: Says;
}

/** Clues that are asked of one sort, by what they see; those of `null` of every tie. */
export const cluesOf = (sort: SortName | null, rows: Readonly<Record<string, Says>>): Clue[] =>
  Object.entries(rows).map(([name, says]) => ({
    name: sort === null ? name : `${sort}: ${name}`,
    sort,
    says,
  }));

/** Whether a clue is asked of a tie. */
export const isAskedOf = ({ sort }: Clue, tie: Tie): boolean => sort === null || sort === tie.sort;
