import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Where somebody says something, it may be these words. */
export const nobodyTold: Clue = {
  name: 'nobody: a verb of saying in the sentence',
  example: { text: 'Lena Horvat called it “a farce.”', of: 'nobody' },
  but: { text: 'The “farce” ended.', of: 'nobody' },
  way: 'nobody',
  says: (_, { isTold }) => yes(isTold),
};
