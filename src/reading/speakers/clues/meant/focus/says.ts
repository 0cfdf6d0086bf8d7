import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** Whoever has just spoken may be done. */
export const focusSays: MeantClue = {
  name: 'told to say something, a paragraph away at most',
  example: { text: 'Lena Horvat said no. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: (meant) => yes(isSomebody(meant) && meant.says && meant.paragraphs <= 1),
};
