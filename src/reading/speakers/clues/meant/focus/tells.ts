import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, isSomebody, yes } from '../../seen.ts';

/** What somebody says is about themselves more often than about anybody else of their gender. */
export const focusTells: MeantClue = {
  name: 'says something earlier in the sentence, for he or she',
  example: {
    text: 'Rosa Blum left. Lena Horvat said that she had called it “a farce.”',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Rosa Blum left. Lena Horvat said that she had called it “a farce.”',
    of: 'Rosa Blum',
  },
  says: (meant) => yes(isSomebody(meant) && isHeOrShe(meant) && meant.tells),
};
