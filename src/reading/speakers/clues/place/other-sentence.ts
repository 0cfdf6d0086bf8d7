import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A sentence tells its own speaker most often. */
export const placeOtherSentence: Clue = {
  name: 'in another sentence of the paragraph',
  example: { text: 'Lena Horvat came late. “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: ({ reach }) => yes(reach === 'paragraph'),
};
