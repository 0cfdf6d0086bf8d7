import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** People do not speak of themselves by name. */
export const focusNamedInWords: MeantClue = {
  name: 'named in the words themselves',
  example: { text: 'Rosa Blum left. ¶ “Rosa Blum must go,” she said.', of: 'Rosa Blum' },
  but: { text: 'Rosa Blum left. ¶ “It must close,” she said.', of: 'Rosa Blum' },
  says: ({ who, inWords }) => yes(who !== null && inWords),
};
