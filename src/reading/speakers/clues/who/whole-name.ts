import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Whoever is brought in with the whole name is brought in to speak. */
export const whoWholeName: Clue = {
  name: 'a name of several words',
  example: { text: 'Lena Horvat left the “farce.”', of: 'Lena Horvat' },
  but: { text: 'Horvat left the “farce.”', of: 'Horvat' },
  says: ({ way, phrase }) => yes(way === 'name' && (phrase?.mention?.words.length ?? 0) > 1),
};
