import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The text stays with them. */
export const focusLeadsAndSpoke: MeantClue = {
  name: 'first subject that fits the pronoun, and the last speaker',
  example: { text: '“No,” Lena Horvat said. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: ({ leads, last }) => yes(leads && last),
};
