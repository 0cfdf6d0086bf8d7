import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** A paragraph keeps to those whom it tells of. */
export const distanceSameParagraph: MeantClue = {
  name: 'told of in the paragraph itself',
  example: { text: 'Lena Horvat left. “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: (meant) => yes(isSomebody(meant) && meant.paragraphs === 0),
};
