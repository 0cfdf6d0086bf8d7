import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** Horvat said: “…”. */
export const sayingSaysBefore: Clue = {
  name: 'verb of saying right before the words',
  example: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  says: (candidate) => yes(!candidate.behind && actsBeside(candidate, 'says')),
};
