import type { Clue } from '../../clue.ts';
import { isSameSentence, yes } from '../seen.ts';

/** Several words in marks in one sentence are one speaker’s. */
export const goingOnSameSentence: Clue = {
  name: 'goes on in the same sentence',
  example: { text: 'Lena Horvat called it “a farce” and a “bad joke.”', of: 'goesOn' },
  but: { text: 'Lena Horvat called it “a farce.” It was a “bad joke.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, stretch) => yes(isSameSentence(stretch)),
};
