import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A sentence of somebody’s, and the text has told whose. */
export const nobodyWholeSentence: Clue = {
  name: 'nobody: the words are the whole sentence',
  example: { text: 'Lena Horvat came late. “The bridge must close.”', of: 'nobody' },
  but: { text: '“The bridge must close,” Lena Horvat said.', of: 'nobody' },
  way: 'nobody',
  says: (_, { opensSentence, endsSentence }) => yes(opensSentence && endsSentence),
};
