import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Speech is taken up again; a phrase in marks is not. */
export const goingOnAfterSpeech: Clue = {
  name: 'goes on after whole speech',
  example: {
    text: '“The bridge must close before winter,” Lena Horvat said. “It is old.”',
    of: 'goesOn',
  },
  but: { text: 'Lena Horvat called it “a farce” and a “bad joke.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, { last }) => yes(last?.kind === 'direct'),
};
