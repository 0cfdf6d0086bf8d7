import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Names and titles are written so. */
export const nobodyCapitals: Clue = {
  name: 'nobody: every word has a capital',
  example: { text: 'They read “Night Ferry” in school.', of: 'nobody' },
  but: { text: 'Lena Horvat called it “a farce.”', of: 'nobody' },
  way: 'nobody',
  says: (_, { named }) => yes(named),
};
