import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The nearer, the less there is to tell. */
export const droppedSubject: MeantClue = {
  name: 'does something in the sentence before, for a verb without its subject',
  example: {
    text: 'Lena Horvat llegó. “El puente no abre”, zanjó.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  but: {
    text: 'Llegó el tren con Lena Horvat. “El puente no abre”, zanjó.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  says: (meant) =>
    yes(
      meant.way === 'dropped' && (meant.sentences === 1 || meant.ends) && meant.subject < Infinity,
    ),
};
