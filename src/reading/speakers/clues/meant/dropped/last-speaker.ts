import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Speech goes on without its subject. */
export const droppedLastSpeaker: MeantClue = {
  name: 'the last speaker, for a verb without its subject',
  example: {
    text: '“No”, dijo Lena Horvat. ¶ “El puente no abre”, zanjó.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  but: {
    text: '“No”, dijo Lena Horvat. ¶ “El puente no abre”, zanjó ella.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  says: (meant) => yes(meant.way === 'dropped' && meant.last),
};
