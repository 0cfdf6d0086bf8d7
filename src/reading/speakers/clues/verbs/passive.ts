import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** What happens to somebody is not what they say. */
export const verbsPassive: Clue = {
  name: 'a passive verb',
  example: { text: 'Lena Horvat was told that it was “a farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said that it was “a farce.”', of: 'Lena Horvat' },
  says: ({ agent, patient }) => yes(agent || patient),
};
