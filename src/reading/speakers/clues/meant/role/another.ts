import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The coach is hardly the judge. */
export const roleAnother: MeantClue = {
  name: 'holds another office',
  example: {
    text: 'La jueza Lena Horvat llegó. “El puente no abre”, zanjó la alcaldesa.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  but: {
    text: 'La vecina Lena Horvat llegó. “El puente no abre”, zanjó la alcaldesa.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  says: ({ way, other }) => yes(way === 'role' && other),
};
