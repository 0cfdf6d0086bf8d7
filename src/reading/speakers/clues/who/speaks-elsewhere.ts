import type { Clue } from '../../clue.ts';

/** Whoever is quoted once is quoted again. */
export const whoSpeaksElsewhere: Clue = {
  name: 'somebody who speaks elsewhere in the text',
  example: { text: 'Lena Horvat said no. ¶ Lena Horvat left the “farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left the “farce.”', of: 'Lena Horvat' },
  says: ({ dossier }) => Math.min(1, (dossier?.speaks ?? 0) / 2),
};
