import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** What a sentence begins with it is about. */
export const focusOpens: MeantClue = {
  name: 'first in a sentence',
  example: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Rosa Blum' },
  says: (meant) => yes(isSomebody(meant) && meant.opens),
};
