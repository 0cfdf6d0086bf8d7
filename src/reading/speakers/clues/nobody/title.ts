import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** The song “Night Ferry”: a title. */
export const nobodyTitle: Clue = {
  name: 'nobody: behind a word that goes before titles',
  example: { text: 'The band played the song “Night Ferry” twice.', of: 'nobody' },
  but: { text: 'Lena Horvat called it “a farce.”', of: 'nobody' },
  way: 'nobody',
  says: (_, { titled }) => yes(titled),
};
