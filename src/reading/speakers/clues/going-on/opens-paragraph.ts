import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** What stands behind is its own tag. */
export const goingOnOpensParagraph: Clue = {
  name: 'goes on with speech that opens a paragraph and has more behind it',
  example: {
    text: '“It must close,” Lena Horvat said. ¶ “It is old,” Omar Deeb said.',
    of: 'goesOn',
  },
  but: { text: '“It must close,” Lena Horvat said. ¶ “It is old.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, { apart, opensSentence, alone, capital }) =>
    yes(apart > 0 && opensSentence && !alone && capital),
};
