import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, yes } from '../../seen.ts';

/** He and she are people. */
export const genderPerson: MeantClue = {
  name: 'a person, for he or she',
  example: { text: 'Ms. Horvat left. ¶ “It must close,” she said.', of: 'Horvat' },
  but: { text: 'Harbour Bank left. ¶ “It must close,” she said.', of: 'Harbour Bank' },
  says: (meant) => yes(isHeOrShe(meant) && meant.who?.person === true),
};
