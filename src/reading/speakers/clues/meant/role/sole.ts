import type { MeantClue } from '../../../clue.ts';
import { isByKind, yes } from '../../seen.ts';

/** However far away, where nobody else is a judge. */
export const roleSole: MeantClue = {
  name: 'the only one who holds such an office',
  example: {
    text: 'Lena Horvat, a judge, met Rosa Blum. ¶ “It must close,” the judge said.',
    of: 'Lena Horvat',
  },
  but: {
    text: 'Lena Horvat, a judge, met Rosa Blum, a judge. ¶ “It must close,” the judge said.',
    of: 'Lena Horvat',
  },
  says: (meant) => yes(isByKind(meant) && meant.sole),
};
