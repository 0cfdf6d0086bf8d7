import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** That is how speech is written. */
export const nobodySpeech: Clue = {
  name: 'nobody: a capital at the start and a mark at the end',
  example: { text: '“The bridge must close,” Lena Horvat said.', of: 'nobody' },
  but: { text: 'The “farce” ended.', of: 'nobody' },
  way: 'nobody',
  says: (_, { speech, capital }) => yes(speech && capital),
};
