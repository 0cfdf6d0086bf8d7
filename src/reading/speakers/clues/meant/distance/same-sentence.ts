import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, isSomebody, yes } from '../../seen.ts';

/** A sentence seldom brings in anybody else between a name and its pronoun. */
export const distanceSameSentence: MeantClue = {
  name: 'told of in the same sentence, for he or she',
  example: { text: 'When Lena Horvat left, she called it “a farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. She called it “a farce.”', of: 'Lena Horvat' },
  says: (meant) => yes(isSomebody(meant) && isHeOrShe(meant) && meant.sentences === 0),
};
