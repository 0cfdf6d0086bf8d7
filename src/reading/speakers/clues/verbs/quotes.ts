import { isQuoting } from '../../../clauses/quoted.ts';
import type { Clue } from '../../clue.ts';
import { acts, yes } from '../seen.ts';

/** A paper that quotes somebody says nothing itself. */
export const verbsQuotes: Clue = {
  name: 'tells the words of somebody else',
  example: { text: 'Omar Deeb quoted Lena Horvat: “It must close.”', of: 'Omar Deeb' },
  but: { text: 'Omar Deeb told Lena Horvat: “It must close.”', of: 'Omar Deeb' },
  says: (candidate, { clauses }) =>
    yes(
      acts(candidate) &&
        !candidate.quoted &&
        candidate.verb !== null &&
        isQuoting(clauses, candidate.verb),
    ),
};
