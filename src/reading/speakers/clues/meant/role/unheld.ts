import type { MeantClue } from '../../../clue.ts';
import { mayBeAged, yes } from '../../seen.ts';

/** The woman may be anybody, but whom it never called a judge is hardly the judge. */
export const roleUnheld: MeantClue = {
  name: 'an office or a trade that the text does not say is theirs',
  example: {
    text: 'Lena Horvat llegó. “El puente no abre”, zanjó la jueza.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  but: {
    text: 'Lena Horvat llegó. “El puente no abre”, zanjó la mujer.',
    of: 'Lena Horvat',
    lang: 'es',
  },
  says: ({ who, way, like, anybody, phrase }) =>
    yes(
      way === 'role' &&
        who !== null &&
        !like &&
        !anybody &&
        !who.roles.has(phrase?.head ?? '') &&
        !mayBeAged(who, phrase),
    ),
};
