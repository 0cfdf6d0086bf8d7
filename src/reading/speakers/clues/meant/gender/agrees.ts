import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, isSomebody, yes } from '../../seen.ts';

/** She is a woman whom the text has told of. */
export const genderAgrees: MeantClue = {
  name: 'the pronoun’s gender',
  example: { text: 'Ms. Horvat left. ¶ “It must close,” she said.', of: 'Horvat' },
  but: { text: 'Mr. Deeb left. ¶ “It must close,” she said.', of: 'Deeb' },
  says: (meant) => yes(isSomebody(meant) && isHeOrShe(meant) && meant.gender === meant.sort),
};
