import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Behind the words all may stand that the rest of a sentence brings in. */
export const placeBehind: Clue = {
  name: 'behind the words',
  example: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: ({ phrase, behind }) => yes(phrase !== null && behind),
};
