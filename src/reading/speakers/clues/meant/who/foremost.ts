import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The family name alone is left to the one whom the text is about; others of the family keep their first names. */
export const whoForemost: MeantClue = {
  name: 'named in full most often, of those who share the name',
  example: {
    text: 'It rained all day. ¶ Then Lena Horvat came with Ivan Horvat. Lena Horvat sat. ¶ “It must close,” Horvat said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'It rained all day. ¶ Then Lena Horvat came with Ivan Horvat. Lena Horvat sat. ¶ “It must close,” Horvat said.',
    of: 'Ivan Horvat',
  },
  says: ({ way, foremost }) => yes(way === 'name' && foremost),
};
