import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** The driver need not be one of those whom the text names. */
export const nobodyRole: MeantClue = {
  name: 'nobody, for a role',
  example: { text: 'Lena Horvat left. ¶ “It must close,” the driver said.', of: 'nobody' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'nobody' },
  says: (meant) => yes(!isSomebody(meant) && meant.way === 'role'),
};
