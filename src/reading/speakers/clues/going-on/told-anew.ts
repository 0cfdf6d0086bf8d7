import type { Clue } from '../../clue.ts';
import { isSameSentence, yes } from '../seen.ts';

/** A verb of its own has a subject of its own. */
export const goingOnToldAnew: Clue = {
  name: 'goes on though another sentence says who tells',
  example: {
    text: '“It must close,” Lena Horvat said. “It is old,” Omar Deeb said.',
    of: 'goesOn',
  },
  but: { text: '“It must close,” Lena Horvat said. “It is old.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, stretch) => yes(stretch.isCredited && !isSameSentence(stretch)),
};
