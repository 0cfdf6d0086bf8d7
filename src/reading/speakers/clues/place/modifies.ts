import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Horvat’s bridge, the Horvat camp: it is the bridge that does something. */
export const placeModifies: Clue = {
  name: 'a name that only tells what follows it',
  example: { text: 'Lena Horvat’s bridge was “a farce.”', of: 'Lena Horvat’s' },
  but: { text: 'Lena Horvat said: “A farce.”', of: 'Lena Horvat' },
  says: ({ phrase, claims }) => yes(phrase?.modifies === true && !claims),
};
