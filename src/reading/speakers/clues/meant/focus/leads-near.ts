import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The nearer, the surer. */
export const focusLeadsNear: MeantClue = {
  name: 'first subject that fits the pronoun, a paragraph away at most',
  example: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: {
    text: 'Lena Horvat left. ¶ It rained. ¶ It snowed. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  says: ({ leads, paragraphs }) => yes(leads && paragraphs <= 1),
};
