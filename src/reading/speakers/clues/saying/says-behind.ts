import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** “…,” Horvat said: the plainest tag of all. */
export const sayingSaysBehind: Clue = {
  name: 'verb of saying right behind the words',
  example: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: (candidate) => yes(candidate.behind && actsBeside(candidate, 'says')),
};
