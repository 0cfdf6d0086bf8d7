import type { Clue } from '../../clue.ts';

/** The mayor, the baker: whoever the text has told of speaks by what they are. */
export const wordsRole: Clue = {
  name: 'a role instead of a name',
  example: { text: '“The bridge must close,” the mayor said.', of: 'the mayor' },
  but: { text: '“The bridge must close,” she said.', of: 'she' },
  way: 'role',
  says: () => 1,
};
