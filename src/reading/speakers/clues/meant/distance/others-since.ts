import type { MeantClue } from '../../../clue.ts';
import { isSomebody } from '../../seen.ts';

/** The one named last is meant most often. */
export const distanceOthersSince: MeantClue = {
  name: 'others named since',
  example: {
    text: 'Lena Horvat left. Rosa Blum came. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Rosa Blum came. Lena Horvat left. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  says: (meant) => (isSomebody(meant) ? Math.min(1, meant.rank / 4) : 0),
};
