import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Speech opens sentences, terms seldom do. */
export const nobodyOpens: Clue = {
  name: 'nobody: the words open the sentence',
  example: { text: '“The bridge must close,” Lena Horvat said.', of: 'nobody' },
  but: { text: 'Lena Horvat called it “a farce.”', of: 'nobody' },
  way: 'nobody',
  says: (_, { opensSentence }) => yes(opensSentence),
};
