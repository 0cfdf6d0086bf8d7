import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** The words between have a speaker of their own. */
export const placeQuotesBetween: Clue = {
  name: 'other words in marks between it and the words',
  example: { text: 'Lena Horvat called it “a farce” and a “bad joke.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat called it a “bad joke.”', of: 'Lena Horvat' },
  says: ({ quotes }) => yes(quotes > 0),
};
