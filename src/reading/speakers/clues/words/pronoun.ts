import type { Clue } from '../../clue.ts';

/** News goes on with he and she once somebody is brought in. */
export const wordsPronoun: Clue = {
  name: 'a pronoun',
  example: { text: '“The bridge must close,” she said.', of: 'she' },
  but: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  way: 'pronoun',
  says: () => 1,
};
