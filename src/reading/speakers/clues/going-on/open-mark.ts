import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Newspapers leave the mark open where the next paragraph goes on. */
export const goingOnOpenMark: Clue = {
  name: 'goes on behind a paragraph that left its mark open',
  example: { text: 'Lena Horvat said: “It must close. ¶ “It is old.”', of: 'goesOn' },
  but: { text: 'Lena Horvat said: “It must close.” ¶ “It is old.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, { apart, last, pair }) =>
    yes(apart === 1 && last?.stretch.pair.unclosed === true && pair.open === 0),
};
