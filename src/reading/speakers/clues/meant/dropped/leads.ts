import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Whom a sentence is about the next one leaves out. */
export const droppedLeads: MeantClue = {
  name: 'first subject, for a verb without its subject',
  example: {
    text: 'Lena Horvat vio a Rosa Blum. “El puente no abre”, zanjó.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  but: {
    text: 'Lena Horvat vio a Rosa Blum. “El puente no abre”, zanjó.',
    of: 'Rosa Blum',
    lang: 'es',
  },
  says: (meant) => yes(meant.way === 'dropped' && meant.leads),
};
