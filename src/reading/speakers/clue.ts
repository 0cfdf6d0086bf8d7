import type { Candidate, Meant, Stretch, Way } from './candidate.ts';

/** An invented text of a line or two that shows a clue, or shows where it is silent. */
export interface Shown {
  /** English unless `lang` says otherwise; “¶” parts paragraphs. The last words in marks are asked about. */
  text: string;
  /**
   * The words of the candidate, or the name of whom they mean; `goesOn`, `dropped` and `nobody` where no words stand for
   * it, `stranger` for somebody without a name.
   */
  of: string;
  lang?: 'de' | 'es';
}

interface ClueOf<Says> {
  /** What `npm run read -- --why` prints, and what its weight is kept by. */
  name: string;
  example: Shown;
  /** The same kind of candidate, of whom the clue says nothing. */
  but: Shown;
  /** How much of it there is, 0 to 1; what that is worth is fitted. */
  says: Says;
}

/** One reason for or against a candidate. */
export interface Clue extends ClueOf<(candidate: Candidate, stretch: Stretch) => number> {
  /** The only kind of candidate that it is asked of. */
  way?: Way;
}

/** Whether a clue is asked of such candidates at all. */
export const isAskedOf = ({ way: own }: Clue, { way }: Pick<Candidate, 'way'>): boolean =>
  own === undefined || own === way;

/** One reason for or against somebody whom a pronoun, a role or a name may mean. */
export type MeantClue = ClueOf<(meant: Meant) => number>;
