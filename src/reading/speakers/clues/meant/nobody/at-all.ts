import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** A pronoun may mean somebody outside the text. */
export const nobodyAtAll: MeantClue = {
  name: 'nobody whom the text names',
  example: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'nobody' },
  but: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  says: (meant) => yes(!isSomebody(meant)),
};
