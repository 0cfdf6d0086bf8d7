import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A tag behind words is set off; a sentence that runs on is no tag. */
export const marksNoComma: Clue = {
  name: 'behind words that end without comma or full stop',
  example: { text: 'The “farce” that Lena Horvat saw ended.', of: 'Lena Horvat' },
  but: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  says: ({ phrase, behind }, { closed, comma }) =>
    yes(phrase !== null && behind && !closed && !comma),
};
