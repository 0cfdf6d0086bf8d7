import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** What stands alone in a text is a term more often. */
export const nobodyFirst: Clue = {
  name: 'nobody: no other words in marks for six paragraphs',
  example: { text: 'The “farce” ended.', of: 'nobody' },
  but: { text: 'Lena Horvat called it “a farce” and a “bad joke.”', of: 'nobody' },
  way: 'nobody',
  says: (_, { apart }) => yes(apart > 5),
};
