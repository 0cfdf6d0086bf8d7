import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A paragraph seldom leaves its words to the next one. */
export const placeParagraphBefore: Clue = {
  name: 'in the paragraph before',
  example: { text: 'Lena Horvat came late. ¶ “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: ({ reach }) => yes(reach === 'before'),
};
