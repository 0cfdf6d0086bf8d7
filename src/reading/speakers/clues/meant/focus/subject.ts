import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Whoever does something is told of on. */
export const focusSubject: MeantClue = {
  name: 'nearest subject that fits the pronoun',
  example: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Rosa Blum' },
  says: ({ nearest }) => yes(nearest),
};
