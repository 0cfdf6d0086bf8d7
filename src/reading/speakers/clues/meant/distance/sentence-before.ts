import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** That is as far as a pronoun likes to reach. */
export const distanceSentenceBefore: MeantClue = {
  name: 'told of in the sentence before',
  example: { text: 'Lena Horvat left. “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: (meant) => yes(isSomebody(meant) && meant.sentences === 1),
};
