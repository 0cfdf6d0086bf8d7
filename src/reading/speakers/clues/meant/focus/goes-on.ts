import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Only whoever was speaking can add something. */
export const focusGoesOn: MeantClue = {
  name: 'who spoke last, for a verb that goes on with what was said',
  example: { text: '“No,” Lena Horvat said. ¶ “It must close,” she added.', of: 'Lena Horvat' },
  but: { text: '“No,” Lena Horvat said. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: ({ goesOn }) => yes(goesOn),
};
