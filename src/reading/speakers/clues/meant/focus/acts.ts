import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, isSomebody, yes } from '../../seen.ts';

/** A sentence goes on with whoever does something in it more often than with anybody else of their gender. */
export const focusActs: MeantClue = {
  name: 'does something earlier in the sentence, for he or she',
  example: {
    text: 'Rosa Blum left. As Lena Horvat came in, she called it “a farce.”',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Rosa Blum left. As Lena Horvat came in, she called it “a farce.”',
    of: 'Rosa Blum',
  },
  says: (meant) => yes(isSomebody(meant) && isHeOrShe(meant) && meant.acts),
};
