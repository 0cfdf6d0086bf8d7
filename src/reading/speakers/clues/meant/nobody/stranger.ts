import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** A lobbyist came by; “…,” he said. */
export const nobodyStranger: MeantClue = {
  name: 'somebody without a name, whom the sentence before is about',
  example: { text: 'A lobbyist left. “It must close,” she said.', of: 'stranger' },
  but: { text: 'Lena Horvat met a lobbyist. ¶ “It must close,” she said.', of: 'stranger' },
  says: ({ stranger, main, sentences }) => yes(stranger && main < Infinity && sentences === 1),
};
