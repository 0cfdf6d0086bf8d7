import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Of Horvat, to Horvat: she is part of what somebody else does. */
export const placePreposition: Clue = {
  name: 'behind a preposition',
  example: { text: 'Omar Deeb said of Lena Horvat: “She must go.”', of: 'Lena Horvat' },
  but: { text: 'Omar Deeb said: “She must go.”', of: 'Omar Deeb' },
  says: ({ ruled, agent, accordingTo }) => yes(ruled && !agent && !accordingTo),
};
