import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** Whoever has just spoken speaks on, whomever they spoke of. */
export const focusSaidBefore: MeantClue = {
  name: 'says something in the sentence right before',
  example: {
    text: 'Rosa Blum left. The bridge was old, said Lena Horvat. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Rosa Blum left. The bridge was old, said Lena Horvat. ¶ “It must close,” she said.',
    of: 'Rosa Blum',
  },
  says: (meant) => yes(isSomebody(meant) && meant.saidBefore),
};
