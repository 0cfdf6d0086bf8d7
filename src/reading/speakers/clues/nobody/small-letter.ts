import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A few words of somebody’s run on in the sentence; titles have capitals. */
export const nobodySmallLetter: Clue = {
  name: 'nobody: a small letter at the start',
  example: { text: 'Lena Horvat called it “a farce.”', of: 'nobody' },
  but: { text: 'They read “Night Ferry” in school.', of: 'nobody' },
  way: 'nobody',
  says: (_, { capital }) => yes(!capital),
};
