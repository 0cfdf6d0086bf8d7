import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The actress, la alcaldesa: a noun may show it. */
export const genderRoleAgrees: MeantClue = {
  name: 'the gender of the role',
  example: { text: 'Ms. Horvat left. ¶ “It must close,” the actress said.', of: 'Horvat' },
  but: { text: 'Mr. Deeb left. ¶ “It must close,” the actress said.', of: 'Deeb' },
  says: ({ way, who, phrase }) =>
    yes(way === 'role' && who !== null && !!phrase?.gender && who.gender === phrase.gender),
};
