import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Speech is followed by speech of somebody else as often. */
export const distanceLastSpeaker: MeantClue = {
  name: 'the last speaker, a paragraph away at most',
  example: { text: '“No,” Lena Horvat said. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: ({ last, paragraphs }) => yes(last && paragraphs <= 1),
};
