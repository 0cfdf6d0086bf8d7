import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** A portrait tells of one, until a sentence turns to somebody else. */
export const focusFirstTold: MeantClue = {
  name: 'first of all whom the text tells of',
  example: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Rosa Blum' },
  says: ({ who, rivalled }) => yes(who?.order === 0 && !rivalled),
};
