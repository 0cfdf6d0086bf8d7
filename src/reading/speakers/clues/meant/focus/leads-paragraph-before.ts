import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** A new paragraph may begin with somebody new. */
export const focusLeadsParagraphBefore: MeantClue = {
  name: 'first subject that fits the pronoun, in the paragraph before',
  example: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. “It must close,” she said.', of: 'Lena Horvat' },
  says: ({ leads, paragraphs }) => yes(leads && paragraphs === 1),
};
