import type { MeantClue } from '../../../clue.ts';
import { mayBeAged, yes } from '../../seen.ts';

/** Whom it never called mayor is hardly the mayor. */
export const roleNotTold: MeantClue = {
  name: 'not what the text says they are',
  example: {
    text: 'Lena Horvat, the mayor of Vale, met Rosa Blum. ¶ “It must close,” the mayor said.',
    of: 'Rosa Blum',
  },
  but: {
    text: 'Lena Horvat, the mayor of Vale, met Rosa Blum. ¶ “It must close,” the mayor said.',
    of: 'Lena Horvat',
  },
  says: ({ who, way, like, phrase }) =>
    yes(
      who !== null &&
        !like &&
        (way === 'role' || way === 'body') &&
        !who.roles.has(phrase?.head ?? '') &&
        !mayBeAged(who, phrase),
    ),
};
