import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** What a sentence begins with it is about. */
export const placeOpens: Clue = {
  name: 'first in its sentence',
  example: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'On Monday Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: ({ opens, phrase, behind }) => yes(opens && phrase !== null && !behind),
};
