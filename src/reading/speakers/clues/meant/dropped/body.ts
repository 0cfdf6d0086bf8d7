import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Bodies are named again, or called what they are. */
export const droppedBody: MeantClue = {
  name: 'a body, for a verb without its subject',
  example: { text: 'Banco Sur cerró. “El puente no abre”, zanjó.', of: 'Banco Sur', lang: 'es' },
  but: { text: 'Lena Horvat llegó. “El puente no abre”, zanjó.', of: 'Lena Horvat', lang: 'es' },
  says: (meant) => yes(meant.way === 'dropped' && meant.who?.body === true),
};
