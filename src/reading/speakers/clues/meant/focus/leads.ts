import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Whom a sentence is about the next one calls he or she. */
export const focusLeads: MeantClue = {
  name: 'first subject that fits the pronoun',
  example: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat met Rosa Blum. ¶ “It must close,” she said.', of: 'Rosa Blum' },
  says: ({ leads }) => yes(leads),
};
