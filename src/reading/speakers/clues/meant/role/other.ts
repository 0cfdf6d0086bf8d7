import type { MeantClue } from '../../../clue.ts';
import { mayBeAged, yes } from '../../seen.ts';

/** Whom it calls mayor is hardly the judge as well. */
export const roleOther: MeantClue = {
  name: 'something else, by what the text says they are',
  example: {
    text: 'Lena Horvat, the mayor of Vale, met Rosa Blum. ¶ “It must close,” the judge said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Lena Horvat, the mayor of Vale, met Rosa Blum. ¶ “It must close,” the judge said.',
    of: 'Rosa Blum',
  },
  says: ({ who, way, like, phrase }) =>
    yes(
      way === 'role' &&
        who !== null &&
        who.roles.size > 0 &&
        !like &&
        !mayBeAged(who, phrase) &&
        !who.roles.has(phrase?.head ?? ''),
    ),
};
