import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** The first word of a sentence, a word of a headline: nothing shows that it is a name. */
export const whoUnsure: Clue = {
  name: 'a word that may be no name',
  example: { text: 'Openings said: “The bridge must close.”', of: 'Openings' },
  but: {
    text: 'It rained all day. ¶ On Monday Lena Horvat said: “The bridge must close.”',
    of: 'Lena Horvat',
  },
  says: ({ dossier }) => yes(dossier?.unsure === true),
};
