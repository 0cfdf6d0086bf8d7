import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** “said Horvat” is a tag, and “left Horvat” is none: to turn round is to be looked at twice. */
export const verbsSubjectBehind: Clue = {
  name: 'verb before its subject',
  example: { text: '“The bridge must close,” said Lena Horvat.', of: 'Lena Horvat' },
  but: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  says: ({ verb }) => yes(verb?.tie === 'behind'),
};
