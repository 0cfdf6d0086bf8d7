import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The text calls the one by the family name whom it told of first. */
export const whoIntroducedFirst: MeantClue = {
  name: 'first told of, of those who share the name',
  example: {
    text: 'It rained all day. ¶ Then Lena Horvat came with Ivan Horvat. ¶ “It must close,” Horvat said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'It rained all day. ¶ Then Lena Horvat came with Ivan Horvat. ¶ “It must close,” Horvat said.',
    of: 'Ivan Horvat',
  },
  says: ({ way, introduced }) => yes(way === 'name' && introduced),
};
