import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A title, a first name, an age or “who” beside a name: only people have them. */
export const whoPerson: Clue = {
  name: 'shown to be a person',
  example: { text: 'Lena Horvat, 34, left the “farce.”', of: 'Lena Horvat' },
  but: { text: 'Harbour Bank left the “farce.”', of: 'Harbour Bank' },
  says: ({ dossier }) => yes(dossier?.person === true),
};
