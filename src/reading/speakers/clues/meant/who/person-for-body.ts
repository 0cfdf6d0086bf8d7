import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** The company, and it, are nobody in person. */
export const whoPersonForBody: MeantClue = {
  name: 'a person, for it or a word for a body',
  example: { text: 'Ms. Horvat left. ¶ “It must close,” it said.', of: 'Horvat' },
  but: { text: 'Harbour Bank left. ¶ “It must close,” the company said.', of: 'Harbour Bank' },
  says: ({ who, way, sort }) => yes((way === 'body' || sort === 'it') && who?.person === true),
};
