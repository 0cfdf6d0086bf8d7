import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A nickname is nobody’s words. */
export const nobodyNickname: Clue = {
  name: 'nobody: between the parts of a name',
  example: { text: 'Walter “Rusty” Quintana came late.', of: 'nobody' },
  but: { text: 'Lena Horvat called it “a farce.”', of: 'nobody' },
  way: 'nobody',
  says: (_, { nickname }) => yes(nickname),
};
