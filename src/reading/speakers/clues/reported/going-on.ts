import type { Clue } from '../../clue.ts';
import { isSameSentence, yes } from '../seen.ts';

/** The mood goes on with whoever was quoted before. */
export const reportedGoingOn: Clue = {
  name: 'goes on in a sentence of reported speech',
  example: {
    text: '„Wir warten“, sagte Lena Horvat. Die Brücke sei eine „Farce“.',
    of: 'goesOn',
    lang: 'de',
  },
  but: {
    text: '„Wir warten“, sagte Lena Horvat. Die Brücke ist eine „Farce“.',
    of: 'goesOn',
    lang: 'de',
  },
  way: 'goesOn',
  says: (_, stretch) => yes(stretch.isReported && stretch.apart === 0 && !isSameSentence(stretch)),
};
