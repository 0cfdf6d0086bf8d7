import { isSomeone } from '../../../../who/dossiers.ts';
import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, yes } from '../../seen.ts';

/** No council is he or she. */
export const genderBody: MeantClue = {
  name: 'a body or a place, for he or she',
  example: { text: 'Harbour Bank left. ¶ “It must close,” she said.', of: 'Harbour Bank' },
  but: { text: 'Ms. Horvat left. ¶ “It must close,” she said.', of: 'Horvat' },
  says: (meant) => yes(isHeOrShe(meant) && meant.who !== null && !isSomeone(meant.who)),
};
