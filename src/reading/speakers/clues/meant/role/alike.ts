import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The lawmaker is the senator. */
export const roleAlike: MeantClue = {
  name: 'an office of the same kind',
  example: {
    text: 'Senator Lena Horvat met Rosa Blum. ¶ “It must close,” the lawmaker said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Senator Lena Horvat met Rosa Blum. ¶ “It must close,” the lawmaker said.',
    of: 'Rosa Blum',
  },
  says: ({ who, like }) => yes(who !== null && like),
};
