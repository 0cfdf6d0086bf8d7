import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The mayor is whom the text has called mayor. */
export const roleTold: MeantClue = {
  name: 'what the text says they are',
  example: {
    text: 'Lena Horvat, the mayor of Vale, met Rosa Blum. ¶ “It must close,” the mayor said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Lena Horvat, the mayor of Vale, met Rosa Blum. ¶ “It must close,” the mayor said.',
    of: 'Rosa Blum',
  },
  says: ({ who, way, phrase }) =>
    yes((way === 'role' || way === 'body') && who?.roles.has(phrase?.head ?? '') === true),
};
