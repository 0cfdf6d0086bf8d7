import type { Clue } from '../../clue.ts';
import { isSameSentence, yes } from '../seen.ts';

/** “…,” she said. “…”: one speech, broken by its tag. */
export const goingOnNextSentence: Clue = {
  name: 'goes on with a sentence of words in marks alone',
  example: { text: '“It must close,” Lena Horvat said. “It is old.”', of: 'goesOn' },
  but: { text: '“It must close,” Lena Horvat said. It was a “bad joke.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, stretch) =>
    yes(
      stretch.apart === 0 &&
        !isSameSentence(stretch) &&
        stretch.opensSentence &&
        stretch.endsSentence,
    ),
};
