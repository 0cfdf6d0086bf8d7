import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** She called Blum “a liar”: she is not Blum. */
export const focusNamedAgain: MeantClue = {
  name: 'named again before the words',
  example: { text: 'Rosa Blum left. She called Rosa Blum “a liar.”', of: 'Rosa Blum' },
  but: { text: 'Rosa Blum left. She called it “a farce.”', of: 'Rosa Blum' },
  says: ({ who, again }) => yes(who !== null && again),
};
