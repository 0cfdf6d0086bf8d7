import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, isSomebody, yes } from '../../seen.ts';

/** She is no man. */
export const genderDiffers: MeantClue = {
  name: 'not the pronoun’s gender',
  example: { text: 'Mr. Deeb left. ¶ “It must close,” she said.', of: 'Deeb' },
  but: { text: 'Ms. Horvat left. ¶ “It must close,” she said.', of: 'Horvat' },
  says: (meant) =>
    yes(
      isSomebody(meant) && isHeOrShe(meant) && meant.gender !== null && meant.gender !== meant.sort,
    ),
};
