import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, yes } from '../../seen.ts';

/** Whoever a sentence is about is meant next, whatever the name. */
export const genderUnknown: MeantClue = {
  name: 'first in a sentence, of a gender that the text does not show',
  example: { text: 'Odell left. ¶ “It must close,” she said.', of: 'Odell' },
  but: { text: 'Ms. Horvat left. ¶ “It must close,” she said.', of: 'Horvat' },
  says: (meant) => yes(meant.leads && isHeOrShe(meant) && meant.gender === null),
};
