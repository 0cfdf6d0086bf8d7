import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** A sentence goes on with whom the one before was about, be it the end of another paragraph. */
export const focusLedBefore: MeantClue = {
  name: 'whom the sentence right before is about',
  example: {
    text: 'Rosa Blum spoke first. Lena Horvat agreed. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Rosa Blum spoke first. Lena Horvat agreed. ¶ “It must close,” she said.',
    of: 'Rosa Blum',
  },
  says: (meant) => yes(isSomebody(meant) && meant.ledBefore),
};
