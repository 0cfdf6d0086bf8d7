import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** Roles and pronouns are people’s. */
export const whoPerson: MeantClue = {
  name: 'a person, where no body is asked for',
  example: { text: 'Ms. Horvat left. ¶ “It must close,” the mayor said.', of: 'Horvat' },
  but: { text: 'Harbour Bank left. ¶ “It must close,” she said.', of: 'Harbour Bank' },
  says: ({ who, way, sort }) => yes(way !== 'body' && sort !== 'it' && who?.person === true),
};
