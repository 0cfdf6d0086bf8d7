import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** Whoever leaves a “farce” need not have called it one. */
export const verbsDoes: Clue = {
  name: 'verb that tells no speech, right beside the words',
  example: { text: 'Lena Horvat left the “farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat called it a “farce.”', of: 'Lena Horvat' },
  says: (candidate) => yes(actsBeside(candidate, 'other')),
};
