import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** So far behind whoever made it a claim stands before its words: “her most recent remark that”. */
const NEAR = 6;

/** What somebody owns lends their words, whatever the sentence tells of them besides. */
export const placeClaims: Clue = {
  name: 'whose claim or promise brings in the words',
  example: {
    text: 'Voters laughed at Lena Horvat’s claim that the bridge “is safe.”',
    of: 'Lena Horvat’s',
  },
  but: { text: 'Voters laughed at Lena Horvat’s bridge, which “is safe.”', of: 'Lena Horvat’s' },
  says: ({ claims, phrase, behind, gap, verbs }) =>
    yes(claims && phrase?.modifies === true && !behind && gap <= NEAR && verbs === 0),
};
