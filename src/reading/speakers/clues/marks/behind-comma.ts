import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A comma there is the mark of a tag. */
export const marksBehindComma: Clue = {
  name: 'right behind a comma that closes the words',
  example: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  but: { text: 'The “farce” that Lena Horvat saw ended.', of: 'Lena Horvat' },
  says: ({ phrase, behind, reach, gap }, { comma }) =>
    yes(phrase !== null && behind && reach === 'sentence' && comma && gap <= 1),
};
