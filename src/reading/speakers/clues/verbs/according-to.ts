import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** It exists to say who says so. */
export const verbsAccordingTo: Clue = {
  name: '“according to” before the name',
  example: { text: 'According to Lena Horvat, the vote was “a farce.”', of: 'Lena Horvat' },
  but: { text: 'To Lena Horvat, the vote was “a farce.”', of: 'Lena Horvat' },
  says: ({ accordingTo, reach }) => yes(accordingTo && reach === 'sentence'),
};
