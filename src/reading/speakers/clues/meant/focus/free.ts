import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** Who only stands beside is seldom meant. */
export const focusFree: MeantClue = {
  name: 'behind no preposition, and owning nothing',
  example: {
    text: 'Lena Horvat left with Rosa Blum. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  but: { text: 'Lena Horvat left with Rosa Blum. ¶ “It must close,” she said.', of: 'Rosa Blum' },
  says: (meant) => yes(isSomebody(meant) && meant.free),
};
