import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A new paragraph is where a new speaker comes in. */
export const goingOnNextParagraph: Clue = {
  name: 'goes on in a later paragraph',
  example: { text: '“It must close,” Lena Horvat said. ¶ “It is old.”', of: 'goesOn' },
  but: { text: '“It must close,” Lena Horvat said. “It is old.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, { apart }) => yes(apart > 0),
};
