import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Spanish and French papers tell who speaks within the marks. */
export const marksInside: Clue = {
  name: 'between dashes inside the marks',
  example: { text: '«No abre —dijo Lena Horvat—. Nunca».', of: 'Lena Horvat', lang: 'es' },
  but: { text: '«No abre», dijo Lena Horvat.', of: 'Lena Horvat', lang: 'es' },
  says: ({ inside, verb }) => yes(inside && verb?.force === 'says'),
};
