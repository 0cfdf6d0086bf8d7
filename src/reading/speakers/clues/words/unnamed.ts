import type { Clue } from '../../clue.ts';

/** A spokesman, residents: they speak, and nobody is named. */
export const wordsUnnamed: Clue = {
  name: 'somebody without a name',
  example: { text: '“The bridge must close,” a neighbour said.', of: 'a neighbour' },
  but: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  way: 'unnamed',
  says: () => 1,
};
