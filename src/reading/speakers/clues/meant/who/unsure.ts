import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The first word of a sentence means nobody. */
export const whoUnsure: MeantClue = {
  name: 'a word that may be no name',
  example: { text: 'Openings grew. ¶ “It must close,” she said.', of: 'Openings' },
  but: {
    text: 'It rained all day. ¶ Then Lena Horvat left. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  says: ({ who }) => yes(who?.unsure === true),
};
