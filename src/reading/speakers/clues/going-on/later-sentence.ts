import type { Clue } from '../../clue.ts';
import { isSameSentence, yes } from '../seen.ts';

/** A paragraph has one speaker as a rule. */
export const goingOnLaterSentence: Clue = {
  name: 'goes on within a later sentence of the paragraph',
  example: { text: '“It must close,” Lena Horvat said. It was a “bad joke.”', of: 'goesOn' },
  but: { text: '“It must close,” Lena Horvat said. “It is old.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, stretch) =>
    yes(stretch.apart === 0 && !isSameSentence(stretch) && !stretch.opensSentence),
};
