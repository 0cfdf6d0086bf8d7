import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** “Admitió que aquello fue «…»”: the whole sentence is told by it. */
export const wordsDroppedOpens: Clue = {
  name: 'a verb that opens the sentence, its subject left out',
  example: { text: 'Lena Horvat llegó. Dijo que era «un horror».', of: 'dropped', lang: 'es' },
  but: {
    text: 'Lena Horvat llegó. El puente, según contó, es «un horror».',
    of: 'dropped',
    lang: 'es',
  },
  way: 'dropped',
  says: ({ verb, behind }, { sentence }) =>
    yes(!behind && verb !== null && verb.from <= sentence.from + 1),
};
