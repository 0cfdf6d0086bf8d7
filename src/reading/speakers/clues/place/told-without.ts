import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** That verb has a subject, and that subject speaks. */
export const placeToldWithout: Clue = {
  name: 'outside a sentence that says who tells',
  example: {
    text: 'Lena Horvat came late. “The bridge must close,” said Omar Deeb.',
    of: 'Lena Horvat',
  },
  but: { text: 'Lena Horvat came late. “The bridge must close.”', of: 'Lena Horvat' },
  says: ({ reach }, { isCredited }) => yes(reach !== 'sentence' && isCredited),
};
