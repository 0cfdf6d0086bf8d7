import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Described by Horvat as: she describes. */
export const verbsAgent: Clue = {
  name: 'who does what a passive tells',
  example: { text: 'The vote was described by Lena Horvat as “a farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat was described as “a farce.”', of: 'Lena Horvat' },
  says: ({ agent, verb }) => yes(agent && verb?.form === 'passive'),
};
