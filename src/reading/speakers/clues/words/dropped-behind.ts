import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** “«…», zanjó”: a tag needs no more. */
export const wordsDroppedBehind: Clue = {
  name: 'a verb right behind the words, its subject left out',
  example: { text: 'Lena Horvat llegó. «El puente no abre», zanjó.', of: 'dropped', lang: 'es' },
  but: { text: 'Lena Horvat llegó. Dijo que era «un horror».', of: 'dropped', lang: 'es' },
  way: 'dropped',
  says: ({ behind, gap, verbs }) => yes(behind && gap <= 1 && verbs === 0),
};
