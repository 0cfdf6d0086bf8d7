import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** No man is the actress. */
export const genderRoleDiffers: MeantClue = {
  name: 'not the gender of the role',
  example: { text: 'Mr. Deeb left. ¶ “It must close,” the actress said.', of: 'Deeb' },
  but: { text: 'Ms. Horvat left. ¶ “It must close,” the actress said.', of: 'Horvat' },
  says: ({ way, who, phrase }) =>
    yes(way === 'role' && !!who?.gender && !!phrase?.gender && who.gender !== phrase.gender),
};
