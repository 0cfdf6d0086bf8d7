import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A sentence in that mood with words in marks is still somebody’s. */
export const goingOnReported: Clue = {
  name: 'goes on in a sentence of reported speech',
  example: {
    text: '„Nie“, sagte Lena Horvat. Die Brücke sei eine „Farce“.',
    of: 'goesOn',
    lang: 'de',
  },
  but: { text: '„Nie“, sagte Lena Horvat. Die Brücke ist eine „Farce“.', of: 'goesOn', lang: 'de' },
  way: 'goesOn',
  says: (_, { isReported }) => yes(isReported),
};
