import type { Clue } from '../../clue.ts';

/** Spanish leaves out whom the reader knows; so often does a text that tells of something else. */
export const wordsDropped: Clue = {
  name: 'a verb whose subject is left out',
  example: {
    text: 'Lena Horvat llegó tarde. ¶ “El puente no abre”, dijo.',
    of: 'dropped',
    lang: 'es',
  },
  but: { text: '“El puente no abre”, dijo Lena Horvat.', of: 'Lena Horvat', lang: 'es' },
  way: 'dropped',
  says: () => 1,
};
