import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Only whoever was speaking can add something. */
export const focusGoesOn: MeantClue = {
  name: 'the last speaker, for a verb that goes on with what was said',
  example: { text: '“No,” Lena Horvat said. ¶ “It must close,” she added.', of: 'Lena Horvat' },
  but: { text: '“No,” Lena Horvat said. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: ({ last, goesOn }) => yes(last && goesOn),
};
