import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** The so-called “ghost tax”: a term. */
export const nobodyTerm: Clue = {
  name: 'nobody: behind a word that goes before terms',
  example: { text: 'The so-called “ghost tax” ended.', of: 'nobody' },
  but: { text: 'Lena Horvat called it “a farce.”', of: 'nobody' },
  way: 'nobody',
  says: (_, { termed }) => yes(termed),
};
