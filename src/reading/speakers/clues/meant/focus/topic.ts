import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** A paragraph comes back to whom it began with. */
export const focusTopic: MeantClue = {
  name: 'whom the nearest paragraph is first about',
  example: {
    text: 'Lena Horvat left. Rosa Blum came. ¶ “It must close,” she said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Lena Horvat left. Rosa Blum came. ¶ “It must close,” she said.',
    of: 'Rosa Blum',
  },
  says: ({ topic }) => yes(topic),
};
