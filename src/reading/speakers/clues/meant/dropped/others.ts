import type { MeantClue } from '../../../clue.ts';
import { isSomebody } from '../../seen.ts';

/** Where others came between, somebody would be named again. */
export const droppedOthers: MeantClue = {
  name: 'others named since, for a verb without its subject',
  example: {
    text: 'Lena Horvat llegó. Rosa Blum salió. “El puente no abre”, zanjó.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  but: { text: 'Lena Horvat llegó. “El puente no abre”, zanjó.', of: 'Lena Horvat', lang: 'es' },
  says: (meant) => (meant.way === 'dropped' && isSomebody(meant) ? Math.min(1, meant.rank / 4) : 0),
};
