import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** A family name alone means the one whom the text has just named. */
export const distanceSharedName: MeantClue = {
  name: 'named last of those who share the name',
  example: {
    text: 'It rained all day. ¶ Then Lena Horvat came with Ivan Horvat. ¶ “It must close,” Horvat said.',
    of: 'Ivan Horvat',
  },
  but: {
    text: 'It rained all day. ¶ Then Lena Horvat came with Ivan Horvat. ¶ “It must close,” Horvat said.',
    of: 'Lena Horvat',
  },
  says: ({ way, who, rank }) => yes(way === 'name' && who !== null && rank === 0),
};
