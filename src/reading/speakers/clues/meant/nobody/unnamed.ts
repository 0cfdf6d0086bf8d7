import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** A lobbyist, her father: a pronoun may mean them as well. */
export const nobodyUnnamed: MeantClue = {
  name: 'somebody without a name',
  example: { text: 'A lobbyist left. ¶ “It must close,” she said.', of: 'stranger' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: ({ stranger }) => yes(stranger),
};
